/** Portfolios as people write them: JSON and CSV, read with every mistake named. */
package dev.tickertone.store.portfolio;
