/** Price moves that a text states in numbers. */
package dev.tickertone.sentiment.move;
