/**
 * What a text says a price, level or yield has done, as written; what it might do is left out. A sentence becomes a
 * {@code Line} of items, each with all that its word can be ({@code moves.txt}); {@code Statements} goes over it from
 * left to right, from each verb, direction or noun forward to the amounts ({@code Change}) and back to the subject
 * ({@code Walk}).
 */
package dev.tickertone.sentiment.move;
