package dev.tickertone.sentiment.instrument;

/** Something that has a price. */
public record Instrument(String symbol, String name, String type, String proxy) {}
