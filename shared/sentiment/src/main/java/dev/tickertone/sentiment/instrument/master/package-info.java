/**
 * All instruments and their names as one compact file. The build reads the facts of the listings and the lists written by
 * hand, both in {@code src/main/instruments}, decides how far each name is to be believed and writes the file; at run time
 * nothing of it is decoded before a text asks for it.
 */
package dev.tickertone.sentiment.instrument.master;
