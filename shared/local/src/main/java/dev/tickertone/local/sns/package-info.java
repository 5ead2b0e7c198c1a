/** Alerts on this machine: a line for whoever watches the console, and a file for each. */
package dev.tickertone.local.sns;
