/** How fast alerts go out, and what rules cost; {@code ReachReport} says how to run it. */
package dev.tickertone.local.bench;
