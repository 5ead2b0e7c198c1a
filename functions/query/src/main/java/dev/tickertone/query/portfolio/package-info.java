/** Portfolios as clients read and write them, and what is said of them. */
package dev.tickertone.query.portfolio;
