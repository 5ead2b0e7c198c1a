/** What reading an upload yields before it is an article: stories as their source tells them, problems, and limits. */
package dev.tickertone.ingest.draft;
