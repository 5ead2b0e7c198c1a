/** Instruments and where a text mentions them. */
package dev.tickertone.sentiment.instrument;
