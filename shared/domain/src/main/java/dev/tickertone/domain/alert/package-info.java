/** Rules that people draw, the alerts they raise, and the port that delivers them. */
package dev.tickertone.domain.alert;
