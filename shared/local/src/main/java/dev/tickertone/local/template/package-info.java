/**
 * What {@code template.yaml} says, as records: which upload, which change and which request reaches which function, and
 * with which environment. CloudFormation's and SAM's rules are followed as far as the template uses them; what is not
 * understood is an error that names its place, never skipped.
 */
package dev.tickertone.local.template;
