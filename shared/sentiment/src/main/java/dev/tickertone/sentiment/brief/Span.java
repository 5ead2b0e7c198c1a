package dev.tickertone.sentiment.brief;

/** Tokens from {@code first} to {@code end}, exclusive. */
record Span(int first, int end) {}
