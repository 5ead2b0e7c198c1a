package dev.tickertone.query.list;

/** How much one call may ask for, read and answer. */
public final class Limits {
    /** Items on a page unless the client says otherwise. */
    public static final int DEFAULT_PAGE = 50;

    /** Most items on a page. */
    public static final int MAX_PAGE = 200;

    /** Stored items read at once where a filter may let few of them through. */
    public static final int FILTERED_READ = 100;

    /** Reads a call makes before it answers with what it has, and a cursor to go on. */
    public static final int MAX_READS = 5;

    /**
     * Characters of items on a page, after which it ends early. Lambda answers with at most 6 MB, and a quote in an
     * article takes up to twice its room when the body is put into the answer's envelope.
     */
    public static final int MAX_PAGE_CHARACTERS = 2_500_000;

    private Limits() {}
}
