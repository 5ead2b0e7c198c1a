/** Uploads of quotes: read row by row, stored in batches, with progress, and continued where time ran out. */
package dev.tickertone.ingest.market;
