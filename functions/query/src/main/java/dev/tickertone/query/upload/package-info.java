/** Uploads over the API: an address to send a file to, and what became of it. */
package dev.tickertone.query.upload;
