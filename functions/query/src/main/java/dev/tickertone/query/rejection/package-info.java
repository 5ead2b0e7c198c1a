/** Rejected uploads as the API shows them. */
package dev.tickertone.query.rejection;
