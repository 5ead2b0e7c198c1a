/** Who and what a text speaks of: instruments, other names, sources, and words that point back to them. */
package dev.tickertone.sentiment.actor;
