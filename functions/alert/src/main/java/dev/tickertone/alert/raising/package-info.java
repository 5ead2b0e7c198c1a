/** From a stored score or quote to alerts, or to why there is none. */
package dev.tickertone.alert.raising;
