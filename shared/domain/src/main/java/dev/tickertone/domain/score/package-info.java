/** What an article says about the instruments it touches, and the evidence for it. */
package dev.tickertone.domain.score;
