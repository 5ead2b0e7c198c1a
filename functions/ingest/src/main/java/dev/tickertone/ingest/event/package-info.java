/** The bucket's event: which objects were created. */
package dev.tickertone.ingest.event;
