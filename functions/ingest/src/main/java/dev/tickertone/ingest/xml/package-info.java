/**
 * Feeds and wire formats in XML: RSS, Atom, NITF, NewsML-G2. They are read by jsoup's XML parser, which knows neither
 * external entities nor declared ones, gives what stands before a break, and makes the trees that pages are read from.
 */
package dev.tickertone.ingest.xml;
