/** Uploads of portfolios: whole or not at all. */
package dev.tickertone.ingest.portfolio;
