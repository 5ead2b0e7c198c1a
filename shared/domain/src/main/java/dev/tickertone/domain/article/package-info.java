/** An uploaded article after it was read: what it says, where it came from, or why it could not be read. */
package dev.tickertone.domain.article;
