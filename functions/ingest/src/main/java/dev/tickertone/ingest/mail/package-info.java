/** Mails, taken apart by mime4j's stream parser: newsletters, broker notes, forwarded articles. */
package dev.tickertone.ingest.mail;
