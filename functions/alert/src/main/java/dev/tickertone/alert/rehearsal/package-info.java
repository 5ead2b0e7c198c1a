/** How often a rule would have been heard on what is stored: the same code on the same data, and nothing is sent. */
package dev.tickertone.alert.rehearsal;
