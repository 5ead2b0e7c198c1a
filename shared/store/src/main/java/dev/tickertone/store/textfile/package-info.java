/** Files of rows, opened with care: unpacked, told from what is no text, and read a row at a time. */
package dev.tickertone.store.textfile;
