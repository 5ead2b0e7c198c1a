/** Quotes that clients send. */
package dev.tickertone.query.quote;
