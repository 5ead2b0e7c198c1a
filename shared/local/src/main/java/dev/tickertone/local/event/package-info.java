/**
 * What AWS does between the parts: uploads wait for their function, changes of the table are told in order and in
 * batches, a function that fails is tried again and, in the end, its event is put aside. What is pending is in the
 * store, so that the process may end at any moment.
 */
package dev.tickertone.local.event;
