/** The product as a process of its own, killed again and again while it is at work. */
package dev.tickertone.local.kill;
