/**
 * Alerts in words: each kind as an email, its subject and a text message, many in a digest, and a test; with what
 * subscribers filter by. Safe whatever an article contains, and never larger than a channel can carry.
 */
package dev.tickertone.alert.text;
