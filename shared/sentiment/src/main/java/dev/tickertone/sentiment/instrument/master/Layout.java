package dev.tickertone.sentiment.instrument.master;

import java.util.Locale;

/**
 * The file, big-endian, strings as one length byte and UTF-8:
 *
 * <pre>
 * int MAGIC, int number of rows, int number of words
 * words     exchanges, sectors, industries, types and legal forms, each a string; rows name them by a byte
 * rows      int start of each row and of the end, from the first row's; then the rows by symbol: symbol, name, proxy,
 *           bytes type, exchange, sector, industry, form, familiar, short rank
 * symbols   short row + 1 in SYMBOL_SLOTS slots by the symbol's hash, a taken slot leads to the next; 0 is free
 * filter    FILTER_BITS bits, one set by the hash of each name's first token: most words of a text begin no name
 * names     int start of each of NAME_BUCKETS buckets by the first token's hash, and of the end; then the names by bucket:
 *           int hash, short row, byte belief, text
 * </pre>
 */
final class Layout {
    static final String RESOURCE = "instruments.bin";
    static final int MAGIC = 0x54494b31;
    static final int SYMBOL_SLOTS = 1 << 15;
    static final int NAME_BUCKETS = 1 << 14;
    static final int FILTER_BITS = 1 << 17;
    static final int LONGEST_STRING = 255;

    /** The golden ratio as a fraction of 2 to the 32nd spreads hashes that lie close together. */
    private static final int SPREAD = 0x9E3779B9;

    private Layout() {}

    static int symbolSlot(String symbol) {
        return symbol.toLowerCase(Locale.ROOT).hashCode() * SPREAD >>> Integer.SIZE - 15;
    }

    static int filterBit(int hash) {
        return hash * SPREAD >>> Integer.SIZE - 17;
    }

    static int nameBucket(int hash) {
        return hash * SPREAD >>> Integer.SIZE - 14;
    }
}
