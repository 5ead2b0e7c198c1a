/** Whose meaning it is: each cue goes to the actors it is about, by grammar before distance. */
package dev.tickertone.sentiment.attribution;
