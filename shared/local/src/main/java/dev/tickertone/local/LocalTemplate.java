package dev.tickertone.local;

import dev.tickertone.local.template.Place;
import dev.tickertone.local.template.Template;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The template as it is deployed here: with this machine's bucket, and the API on loopback. */
public final class LocalTemplate {
    private static final Map<String, String> PARAMETERS = Map.of("ArticlesBucketName", LocalProduct.BUCKET);

    private LocalTemplate() {}

    /**
     * Reads the template.
     *
     * @param file a template, or {@code null} for the one this was built with
     * @param apiUrl where the API is, without a slash at its end
     * @throws dev.tickertone.local.template.TemplateException if it is wrong
     */
    public static Template read(Path file, String apiUrl) throws IOException {
        return Template.read(text(file), Place.local(PARAMETERS, apiUrl));
    }

    private static String text(Path file) throws IOException {
        if (file != null) {
            return Files.readString(file);
        }
        try (InputStream in = LocalTemplate.class.getResourceAsStream("template.yaml")) {
            if (in == null) {
                throw new FileNotFoundException("this build has no template.yaml");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
