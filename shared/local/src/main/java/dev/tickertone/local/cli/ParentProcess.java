package dev.tickertone.local.cli;

/**
 * The process that started this one for its own user: Maven, or the launcher on an older Java. Whatever ends it must
 * end the product too, even what it cannot pass on.
 */
final class ParentProcess {
    /** The system property such a parent sets. Without it a parent may end: then it was a shell. */
    static final String PROPERTY = "tickertone.attached";

    private ParentProcess() {}

    /** Ends this process as a signal would, once its parent is gone. */
    static void exitWithIt() {
        if (Boolean.getBoolean(PROPERTY)) {
            ProcessHandle.current().parent().ifPresentOrElse(
                    parent -> parent.onExit().thenRun(() -> System.exit(0)), () -> System.exit(0));
        }
    }
}
