/** The door for clients of Alpha Vantage's news and sentiment API: its parameters in, its shape out. */
package dev.tickertone.query.alphavantage;
