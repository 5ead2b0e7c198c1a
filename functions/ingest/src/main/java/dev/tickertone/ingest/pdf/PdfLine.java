package dev.tickertone.ingest.pdf;

/**
 * A line as it stands on a page; lengths are in points.
 *
 * @param page from 1
 * @param x where it begins
 * @param end where it ends
 * @param y how far below the upper edge
 * @param size of its type
 */
record PdfLine(int page, String text, float x, float end, float y, float size) {}
