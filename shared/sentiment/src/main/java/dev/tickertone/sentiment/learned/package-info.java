/** Learned weights beside the rules: what a sentence's cues and words say together. */
package dev.tickertone.sentiment.learned;
