/** What news APIs, feeds and wires have in common: the fields of an item, and whether it may be used yet. */
package dev.tickertone.ingest.feed;
