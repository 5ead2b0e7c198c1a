/** Decides whether what a rule found is told: not twice, not too soon, not again before it has recovered. */
package dev.tickertone.alert.decision;
