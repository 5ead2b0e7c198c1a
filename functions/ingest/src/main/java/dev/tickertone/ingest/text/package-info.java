/** Plain text: paragraphs, and the headline if there is one. */
package dev.tickertone.ingest.text;
