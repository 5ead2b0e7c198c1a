/** The failure queue done again: against a real queue, a real stream, and functions behind Lambda's invoke API. */
package dev.tickertone.local.redrive;
