/** Alerts on this machine: lines for whoever watches the console, and a file for each. */
package dev.tickertone.local.sns;
