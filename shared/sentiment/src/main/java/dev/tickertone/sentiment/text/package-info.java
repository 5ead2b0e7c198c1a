/** Articles as tokens and sentences with exact offsets, read in one pass. */
package dev.tickertone.sentiment.text;
