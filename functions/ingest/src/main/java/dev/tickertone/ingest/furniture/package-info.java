/** Tells page furniture (labels, calls to action, small print, mastheads) from the lines of an article. */
package dev.tickertone.ingest.furniture;
