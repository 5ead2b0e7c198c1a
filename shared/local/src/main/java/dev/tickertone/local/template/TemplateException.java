package dev.tickertone.local.template;

/** The template cannot be used. The message is one line that names the place and what is wrong there. */
public final class TemplateException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TemplateException(String path, String problem) {
        super("template: " + path + ": " + problem.lines().findFirst().orElse(""));
    }
}
