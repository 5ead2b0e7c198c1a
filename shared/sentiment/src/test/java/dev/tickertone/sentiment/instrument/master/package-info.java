/** Tests of the instruments' compact file. */
package dev.tickertone.sentiment.instrument.master;
