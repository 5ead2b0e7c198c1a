/** Pages: what they say about themselves, where their article is, and its lines. */
package dev.tickertone.ingest.html;
