/**
 * What Tickertone keeps, written once over the table port: articles and their scores, alerts, rejections and quotes,
 * and the ordered lists over them. The adapters for DynamoDB, S3 and SNS stand in {@code dev.tickertone.store.aws}.
 *
 * <p>Items (partition / sort):
 * <pre>
 *   article#ID   / article              the article, kind "article": inserting it starts scoring
 *   article#ID   / score                article without text, and its analysis, kind "score": starts alerting; "withdrawn": does not
 *   article#ID   / story                the set of articles an article was put in, where others tell its story, kind "place"
 *   story#SET    / story                the articles of one story, or the larger set it was merged into, kind "story"
 *   origin#HASH  / withdrawal           up to when the versions of an article are withdrawn, kind "withdrawal"
 *   bars#DAY     / SYM                  what was written of an instrument each hour of a day; made again after each change of
 *                                       kind "score", "withdrawn", "place", "story" and "withdrawal"
 *   like#VALUE   / TIME#ID              articles with a value in common: an origin, a band of their sketch
 *   articles#S   / TIME#ID              list of scored articles, in S shards
 *   ticker#SYM   / TIME#ID              scored articles that touch an instrument
 *   quote#SYM    / TIME                 a price, kind "quote": it and each change of it start alerting
 *   alert#ID     / alert                an alert; until it is published with the event that raised it (raised_by)
 *   alerts#S     / TIME#ID              list of alerts
 *   trace#ID     / alert#ID             an alert on an article
 *   trace#ID     / evaluation#ID        why a rule was not heard on an article: under which rule and where it stands
 *   rejection#ID / rejection            an upload that could not be read
 *   rejections#S / TIME#ID              list of rejections
 *   object#KEY   / outcome              what became of an uploaded object when it was last read
 *   object#KEY   / rejection#ID         a rejection of it that stands
 *   rules        / !                    the revision of all rules and portfolios, and how many there are
 *   rules        / ID                   a rule somebody drew, as its JSON
 *   portfolios   / ID                   list of portfolios: name, number of holdings
 *   portfolio#ID / portfolio            a portfolio
 *   keys         / ID                   a key for the API: name, scope and times, and its secret's salted hash; no kind
 *   sweep#BUCKET / position             where the search for objects that were never read goes on
 * </pre>
 */
package dev.tickertone.store;
