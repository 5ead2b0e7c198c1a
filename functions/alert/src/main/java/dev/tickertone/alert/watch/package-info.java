/** Brings together what is known of an instrument around an article, and says which rule fires. */
package dev.tickertone.alert.watch;
