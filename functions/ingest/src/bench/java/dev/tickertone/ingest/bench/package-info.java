/** What formats cost: the time to the first article in a fresh JVM, as ratios. */
package dev.tickertone.ingest.bench;
