/** How fast the engine scores articles and loads; {@code BenchmarkReport} says how to run it. */
package dev.tickertone.sentiment.bench;
