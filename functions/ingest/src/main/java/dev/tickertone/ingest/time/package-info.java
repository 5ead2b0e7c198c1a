/** Publication times, in the many ways that pages, feeds and reporters write them. */
package dev.tickertone.ingest.time;
