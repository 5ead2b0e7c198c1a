/**
 * The alert function: takes each new score and quote, holds it against the rules with what is known already, and
 * records and publishes the alerts that follow.
 */
package dev.tickertone.alert;
