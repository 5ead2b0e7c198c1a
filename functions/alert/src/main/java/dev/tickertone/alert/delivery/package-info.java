/** Records alerts, publishes them, and finishes what a crash left half done. */
package dev.tickertone.alert.delivery;
