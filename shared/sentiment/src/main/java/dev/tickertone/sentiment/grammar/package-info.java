/** The grammar of market language: from the words of a sentence to cues with direction, strength and place. */
package dev.tickertone.sentiment.grammar;
