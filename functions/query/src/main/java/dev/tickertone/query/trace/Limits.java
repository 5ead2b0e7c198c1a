package dev.tickertone.query.trace;

/** How much of an article's story is told: a fixed number of reads by key. */
public final class Limits {
    /** Alerts, and again silences, of one article: one batch of DynamoDB's. Of more the answer says it is not complete. */
    public static final int MAX_OF_KIND = 100;

    /** Rejections of one upload, each of which is a read. */
    public static final int MAX_REJECTIONS = 10;

    /** Longest key of an object, in characters: S3 takes as many bytes. */
    public static final int MAX_KEY = 1_024;

    private Limits() {}
}
