/** Measures mentions and stated moves against labels that were given before any program read the texts. */
package dev.tickertone.sentiment.evaluation;
