/** The table and its change feed on one machine, in one file and without DynamoDB. */
package dev.tickertone.local.table;
