package dev.tickertone.sentiment.instrument;

/** A place in a text that names an instrument. */
public record Mention(Instrument instrument, int start, int end, String matchedBy) {}
