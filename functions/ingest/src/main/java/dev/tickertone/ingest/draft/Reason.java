package dev.tickertone.ingest.draft;

import java.util.Locale;

/** Why an upload, or a part of one, could not be read: a stable code, and what a person needs to know. */
public enum Reason {
    EMPTY("The file holds no text.", "Check how the file was written and upload it again."),
    TOO_LARGE("The file is larger than can be read.", "Upload the article alone, without images and page scripts."),
    QUOTES_TOO_LARGE("The file is larger than can be read.",
            "Split it into several files and upload them; rows kept already are not kept twice."),
    BROKEN_GZIP("The file is compressed with gzip, and damaged.", "Compress it again and upload it."),
    UNSUPPORTED_TYPE("The file is not of a type that can be read.",
            "Upload plain text (UTF-8), HTML or JSON under incoming/, and quotes as CSV or JSON under market/."),
    BROKEN_JSON("The file is not well-formed JSON.", "Check the file with a JSON validator and upload it again."),
    NO_ARTICLE("No article was found in it.",
            "Give the article as plain text, or as JSON with a title and a body, and upload it again."),
    TOO_LONG("The article is longer than can be kept.", "Split it into parts and upload each."),
    TOO_MANY_ITEMS("The file lists more articles than are taken at once.",
            "Split the list into several files and upload them."),
    BAD_HEADER("The first line does not name the columns of a quote file.",
            "Start the file with: symbol,timestamp,price,previous_close, or with: symbol,date,close"),
    BAD_ROWS("Some rows could not be read; all others were kept.", "Correct the rows named and upload them again."),
    TOO_MANY_ROWS("The file holds more rows than are taken at once.",
            "Split it into several files and upload them; rows kept already are not kept twice.");

    private final String detail;
    private final String remedy;

    Reason(String detail, String remedy) {
        this.detail = detail;
        this.remedy = remedy;
    }

    /** The code in the API: the name in lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What is wrong, in one sentence, where no more can be said. */
    public String detail() {
        return detail;
    }

    /** What to do, in one sentence. */
    public String remedy() {
        return remedy;
    }
}
