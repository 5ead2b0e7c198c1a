/**
 * The ingest function: reads what was uploaded, keeps its articles and quotes, or a rejection with a reason.
 *
 * <p>{@code IngestHandler} takes the event, {@code Uploads} one object, {@code ArticleReader} its bytes. Each file type
 * has a reader in a package of its own that gives drafts, and archives and mails hand back what they hold to be read;
 * {@code ArticleMaker} makes articles of them.
 */
package dev.tickertone.ingest;
