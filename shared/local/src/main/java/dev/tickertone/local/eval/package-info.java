/**
 * Measures scorers on labelled texts: reads the sets, asks each scorer about the same rows, and reports how often and by
 * how much they agree with the labels, with the rows that went most wrong.
 */
package dev.tickertone.local.eval;
