package dev.tickertone.store.quotefile;

/**
 * What a row says, as it says it.
 *
 * @param symbol never {@code null}, as are the others; empty where the row has none
 * @param time a time or a day
 * @param price a price or a day's close
 * @param previousClose the close before it
 */
record Cells(String symbol, String time, String price, String previousClose) {}
