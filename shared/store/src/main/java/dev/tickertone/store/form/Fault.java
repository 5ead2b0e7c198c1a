package dev.tickertone.store.form;

/**
 * What is wrong with one place of a document.
 *
 * @param pointer the place, as in RFC 6901; empty for the whole document
 * @param detail one sentence that says what to write
 */
public record Fault(String pointer, String detail) {}
