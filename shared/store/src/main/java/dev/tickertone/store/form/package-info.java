/**
 * JSON that people write, read member by member: what is wrong is named by its place, all of it at once, with what to
 * write instead. Nothing here throws, whatever the document holds.
 */
package dev.tickertone.store.form;
