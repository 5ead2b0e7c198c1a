/** What was written of instruments over time, and of all of them at a time. */
package dev.tickertone.query.ticker;
