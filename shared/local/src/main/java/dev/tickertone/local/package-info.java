/**
 * The product on one machine: the functions that are deployed, wired by the template that deploys them, with the parts
 * AWS brings embedded in this process.
 */
package dev.tickertone.local;
