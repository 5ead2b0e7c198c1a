/** The {@code tickertone} command: {@code up}, {@code analyze} and {@code score}. */
package dev.tickertone.local.cli;
