/** Learns the weights file from licensed sets and sentences of our own; nothing here is deployed. */
package dev.tickertone.sentiment.training;
