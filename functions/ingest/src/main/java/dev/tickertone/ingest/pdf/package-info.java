/**
 * PDF documents, read by PDFBox in a process of its own. A PDF is a program that decides what its reader allocates and
 * how long it runs; a process can be held to a memory and a time, and has neither credentials nor other people's
 * articles to lose. No other upload loads a class of PDFBox.
 */
package dev.tickertone.ingest.pdf;
