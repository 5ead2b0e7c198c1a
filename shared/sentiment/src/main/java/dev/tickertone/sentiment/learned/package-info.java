/** Learned weights beside the rules: what cues and words say together, of a sentence and of each actor in it. */
package dev.tickertone.sentiment.learned;
