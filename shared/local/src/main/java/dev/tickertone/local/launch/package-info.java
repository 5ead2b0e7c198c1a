/**
 * What {@code java -jar tickertone.jar} starts. It runs on Java 11 and newer, so that an older {@code java} on the path
 * finds the newer one the product needs instead of failing with a class version.
 */
package dev.tickertone.local.launch;
