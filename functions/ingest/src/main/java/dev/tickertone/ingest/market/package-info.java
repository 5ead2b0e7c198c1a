/** Quote files: prices observed in the market. */
package dev.tickertone.ingest.market;
