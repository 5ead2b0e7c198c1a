/**
 * Quotes as people have them: CSV with its columns in any order, daily bars, JSON lines, a JSON list; each also
 * compressed with gzip. {@code QuoteFile} reads them row by row and says what is wrong with which; nothing here touches
 * a table.
 */
package dev.tickertone.store.quotefile;
