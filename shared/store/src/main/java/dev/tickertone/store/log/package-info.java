/**
 * What functions log: lines of JSON that name what they are about and never quote it, and metrics in CloudWatch's embedded
 * format. {@link dev.tickertone.store.log.Logs} runs an invocation, {@link dev.tickertone.store.log.Log} takes its lines.
 */
package dev.tickertone.store.log;
