/** Where an article is: what became of an upload, step by step, as the API shows it. */
package dev.tickertone.query.trace;
