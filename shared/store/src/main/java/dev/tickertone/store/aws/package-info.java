/** The ports on AWS: DynamoDB, S3 and SNS through the AWS SDK. */
package dev.tickertone.store.aws;
