/** Alerts as the API shows them. */
package dev.tickertone.query.alert;
