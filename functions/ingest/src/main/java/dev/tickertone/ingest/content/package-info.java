/** Bytes to clean text: what kind of file it is, in which encoding, and which characters are kept. */
package dev.tickertone.ingest.content;
