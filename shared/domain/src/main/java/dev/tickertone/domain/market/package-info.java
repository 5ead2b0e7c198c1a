/** Prices observed in the market, what moved between them, and when each market trades. */
package dev.tickertone.domain.market;
