/** What a function does before Lambda keeps a snapshot of it (SnapStart), so that it starts from there as if it had run. */
package dev.tickertone.store.snapshot;
