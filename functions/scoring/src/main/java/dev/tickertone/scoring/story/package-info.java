/**
 * Finds the other articles that tell an article's story: revisions by their origin, copies by their words, with a fixed
 * number of reads however much is stored.
 */
package dev.tickertone.scoring.story;
