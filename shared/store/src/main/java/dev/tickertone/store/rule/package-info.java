/**
 * Rules and the portfolios they name: kept in the table, read at once by whoever heeds them, and as JSON with every
 * mistake named.
 */
package dev.tickertone.store.rule;
