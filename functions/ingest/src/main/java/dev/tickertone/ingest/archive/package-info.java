/** What is packed: gzip, and zip archives of many files. Each file within is read as an upload of its own would be. */
package dev.tickertone.ingest.archive;
