/** Prices observed in the market. */
package dev.tickertone.domain.market;
