/** Stories as the API shows them. */
package dev.tickertone.query.story;
