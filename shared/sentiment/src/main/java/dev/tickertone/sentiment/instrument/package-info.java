/**
 * Instruments and where a text speaks of them. The catalogue, the words that prove a mention and the phrases that only
 * look like one are resource files beside this package; the grammar that reads them is here.
 */
package dev.tickertone.sentiment.instrument;
