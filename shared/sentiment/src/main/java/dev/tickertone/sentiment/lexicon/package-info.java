/** The words of the market with their sense, read from the {@code .lex} resource files beside this package. */
package dev.tickertone.sentiment.lexicon;
