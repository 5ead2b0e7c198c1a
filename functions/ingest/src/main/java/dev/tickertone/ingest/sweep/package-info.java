/** Finds uploads that were never read, and reads them: nothing is lost even if its event was. */
package dev.tickertone.ingest.sweep;
