package dev.tickertone.ingest.draft;

import java.time.Duration;

/** Every limit on what an upload may hold. Beyond one there is a rejection, never a crash. */
public final class Limits {
    /** Largest upload, in bytes; a larger one is not even opened. */
    public static final int MAX_OBJECT_BYTES = 25_000_000;

    /** Longest page, in characters: its tree takes some fifty times as much memory. */
    public static final int MAX_HTML_CHARS = 4_000_000;

    /** Elements within elements; deeper ones become siblings, their text is kept. */
    public static final int MAX_HTML_DEPTH = 512;

    /** Tags of a page or of XML: unclosed ones are repeated in a page's tree, up to a dozen for each. */
    public static final int MAX_TAGS = 100_000;

    /** Longest XML document, in characters. */
    public static final int MAX_XML_CHARS = 4_000_000;

    /** Elements within elements in XML; deeper ones become siblings, their text is kept. */
    public static final int MAX_XML_DEPTH = 128;

    /** Longest JSON document, in characters. */
    public static final int MAX_JSON_CHARS = 10_000_000;

    /** Objects and lists within each other in JSON. */
    public static final int MAX_JSON_DEPTH = 64;

    /** Longest text that is looked at for an article, in characters: what surrounds it may be as long again, and more. */
    public static final int MAX_TEXT_CHARS = 2_000_000;

    /** Longest article, in UTF-16 code units, headline included: some forty newspaper columns. */
    public static final int MAX_ARTICLE_CHARS = 200_000;

    /** Longest headline, in UTF-16 code units; a longer one is taken for text. */
    public static final int MAX_HEADLINE_CHARS = 300;

    /** Longest title made from the beginning of a text without headline, in UTF-16 code units. */
    public static final int MAX_MADE_TITLE_CHARS = 120;

    /** Longest web address or source name, in characters; a longer one is left out. */
    public static final int MAX_URL_CHARS = 2_048;

    /** Most articles taken from one upload. */
    public static final int MAX_ITEMS = 500;

    /** Files within files: an article attached to a mail within an archive is three deep. */
    public static final int MAX_NESTING = 3;

    /** Packed pieces strung together in one gzip file: the JDK calls itself for each that is empty. */
    public static final int MAX_GZIP_MEMBERS = 1_000;

    /** Files in one archive. */
    public static final int MAX_ENTRIES = 500;

    /** Longest name of a file in an archive, in characters. */
    public static final int MAX_ENTRY_NAME_CHARS = 255;

    /** What all files of one archive may hold together, in bytes; each alone no more than an upload. */
    public static final long MAX_UNPACKED_BYTES = 100_000_000;

    /** How many times its packed size a file may hold; prose packs to a third, a tenth where it repeats itself. */
    public static final int MAX_RATIO = 200;

    /** Up to here the ratio does not matter, in bytes: a blank page packs to nothing. */
    public static final int SMALL_UNPACKED_BYTES = 1_000_000;

    /** After so long no further file of an archive or a mail is read. */
    public static final Duration MAX_READING = Duration.ofSeconds(40);

    /** What the file of an archive that was begun last may take, and keeping what was read. */
    public static final Duration LAST_FILE = Duration.ofSeconds(12);

    /** Parts of one mail. */
    public static final int MAX_MAIL_PARTS = 200;

    /** Parts within parts of a mail: answers to answers with attachments need five. */
    public static final int MAX_MAIL_DEPTH = 20;

    /** Header lines of a mail or a part of one. */
    public static final int MAX_MAIL_HEADERS = 1_000;

    /** Longest header of a mail, in characters. */
    public static final int MAX_MAIL_HEADER_CHARS = 50_000;

    /** Pages of one PDF. */
    public static final int MAX_PDF_PAGES = 200;

    /** Objects of one PDF. */
    public static final int MAX_PDF_OBJECTS = 200_000;

    /** Memory that reading one PDF may take, in megabytes; a process of its own holds it to that. */
    public static final int MAX_PDF_MEGABYTES = 192;

    /** Seconds that reading one PDF may take. */
    public static final int MAX_PDF_SECONDS = 8;

    /** Largest quote file, in bytes as uploaded. */
    public static final long MAX_MARKET_BYTES = 200_000_000;

    /** Longest quote file, in bytes once decompressed. */
    public static final long MAX_MARKET_TEXT_BYTES = 400_000_000;

    /** Most rows of a quote file: what can be stored within a function's time and its two retries. */
    public static final long MAX_QUOTES = 2_000_000;

    private Limits() {}
}
