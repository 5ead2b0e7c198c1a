/**
 * The one storage port: items under a partition key and a sort key, with conditional writes, atomic groups, ordered
 * range reads and a change feed. It is the part of DynamoDB that Tickertone uses, and small enough to have a second,
 * embedded adapter that passes the same contract.
 */
package dev.tickertone.domain.table;
