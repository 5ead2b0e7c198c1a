/** The instruments that are known, to be found by symbol and by name. */
package dev.tickertone.query.instrument;
