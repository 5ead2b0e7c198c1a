/**
 * The brief of an article: who wins and loses, when, what decides it, what most expect and who differs. Signal phrases
 * from {@code signals.txt} announce a part; the grammar here finds what they are said of. Nothing is put into words that
 * the text does not use.
 */
package dev.tickertone.sentiment.brief;
