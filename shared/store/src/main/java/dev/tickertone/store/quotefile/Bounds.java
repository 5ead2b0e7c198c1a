package dev.tickertone.store.quotefile;

/**
 * How much of a file is read; the caller knows what it has time and room for.
 *
 * @param bytes of text, after decompression
 * @param rows with or without mistakes
 */
public record Bounds(long bytes, long rows) {}
