/** Articles as the API shows them: one, the latest, and those of one instrument. */
package dev.tickertone.query.article;
