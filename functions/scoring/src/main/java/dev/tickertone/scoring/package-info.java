/** The scoring function: takes each new article, scores it, and keeps what was found. */
package dev.tickertone.scoring;
