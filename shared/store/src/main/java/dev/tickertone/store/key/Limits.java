package dev.tickertone.store.key;


/** What there may be of keys. */
public final class Limits {
    /** Longest name, in characters (code points). */
    public static final int MAX_NAME = 100;

    /** Most keys that are good at once; people who make some at the same moment may get one or two more. */
    public static final int MAX_KEYS = 500;

    /** A key is good for a year unless its maker says otherwise, so that a forgotten one ends by itself. */
    public static final int DEFAULT_DAYS = 365;

    /** Longest a key is good for: ten years. */
    public static final int MAX_DAYS = 3_650;


    /** Random bits of an id: enough that a repeat is found and drawn again, if ever. */
    static final int ID_BITS = 50;

    /** Random bits of a secret. */
    static final int SECRET_BITS = 256;

    /** Bytes of a salt. */
    static final int SALT = 16;

    private Limits() {}
}
