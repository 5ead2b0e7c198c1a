package dev.tickertone.ingest.fuzz;

/** Where Jazzer, which looks for these two names, hands its inputs over. */
public final class Entry {
    private static Target target;

    private Entry() {}

    /** @param args the target's name */
    public static void fuzzerInitialize(String[] args) {
        target = Target.valueOf(args[0]);
        Seeds.of(target).forEach(target::check); // loads classes, which takes long enough to look like a hang
    }

    /** @param content an input */
    public static void fuzzerTestOneInput(byte[] content) {
        target.check(content);
    }
}
