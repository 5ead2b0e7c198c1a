/**
 * S3 on this machine: S3Proxy in this process over plain files, made to tell of every finished upload as a bucket's
 * notifications do.
 */
package dev.tickertone.local.s3;
