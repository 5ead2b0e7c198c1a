/** Lists newest first: their parameters, their cursors, and reading them in bounded steps. */
package dev.tickertone.query.list;
