/** Alerts in words: an email, its subject, a text message; safe whatever an article contains. */
package dev.tickertone.alert.text;
