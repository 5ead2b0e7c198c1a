/**
 * The dashboard in a real Chromium: the browser and the driver are those that are installed on the machine, found by
 * path, so that nothing is fetched. Screenshots for a person to look at are left in {@code target/screenshots}.
 */
package dev.tickertone.local.browser;
