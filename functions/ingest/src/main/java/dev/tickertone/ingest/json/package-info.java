/** Articles as the usual news APIs give them: one, or a list of them. */
package dev.tickertone.ingest.json;
