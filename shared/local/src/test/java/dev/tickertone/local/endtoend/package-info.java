/**
 * One scenario from upload to alert, told once and run against what stands behind it: the packaged functions with
 * S3Proxy and DynamoDB Local, and LocalStack.
 */
package dev.tickertone.local.endtoend;
