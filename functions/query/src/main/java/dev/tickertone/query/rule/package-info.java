/** Rules as clients read, write and try them. */
package dev.tickertone.query.rule;
