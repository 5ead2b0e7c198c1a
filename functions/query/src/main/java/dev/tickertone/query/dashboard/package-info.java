/** The dashboard's files. They hold no data: the page asks the API for it. */
package dev.tickertone.query.dashboard;
