/**
 * What failed every retry on AWS, taken from the stack's failure queue and done again: an event is sent to its function
 * once more, a batch of changes is read from the table's stream again, and what cannot be done again is told. Everything
 * here may be done twice: the functions see to it that nobody is told anything twice.
 */
package dev.tickertone.local.redrive;
