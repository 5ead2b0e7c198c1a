/**
 * How much of an article is kept, and how much of what surrounds it, on pages and payloads that imitate how sites, feeds
 * and wires are built. The words are our own; the skeletons were written before their results were looked at.
 */
package dev.tickertone.ingest.reach;
