/**
 * Word documents. A docx is a zip of XML whose paragraphs stand in one file, so the JDK and jsoup read it; Apache POI
 * would add 19 MB, as much again as all else that the function holds.
 */
package dev.tickertone.ingest.docx;
