/** Rules as JSON: read with every mistake named, and written as they are read. */
package dev.tickertone.store.rule;
