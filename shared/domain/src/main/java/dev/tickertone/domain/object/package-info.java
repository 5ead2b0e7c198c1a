/** Uploaded objects and the port through which they are read. */
package dev.tickertone.domain.object;
