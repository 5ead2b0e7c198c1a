/** The least a function with the product's clients could be, to hold the real ones against. */
package dev.tickertone.local.bench.twin;
