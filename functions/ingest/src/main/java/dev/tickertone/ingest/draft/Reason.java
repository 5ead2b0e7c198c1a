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
            "Upload text, HTML, JSON, XML (RSS, Atom, NITF, NewsML-G2), a mail, PDF or DOCX under incoming/, "
                    + "quotes as CSV or JSON under market/, and portfolios as CSV under portfolios/."),
    BROKEN_JSON("The file is not well-formed JSON.", "Check the file with a JSON validator and upload it again."),
    BROKEN_XML("The file is not well-formed XML.", "Check the file with an XML validator and upload it again."),
    UNSAFE_XML("The XML declares a document type of its own.",
            "Remove the DOCTYPE with its declarations and upload the file again."),
    BROKEN_MAIL("The mail cannot be taken apart.", "Save the mail again as .eml, or its text as a file, and upload that."),
    BROKEN_DOCUMENT("The document cannot be opened.",
            "Open it in the program it was made with, save it again and upload that."),
    PROTECTED("The document is protected by a password.", "Save it without a password and upload it again."),
    TOO_COMPLEX("The document takes more time or memory to read than is given to one.",
            "Save its text as a text file and upload that."),
    BROKEN_ARCHIVE("The archive is damaged.", "Pack the files again and upload the new archive."),
    NESTED_ARCHIVE("It is an archive within an archive.", "Unpack the inner archive and upload what it holds."),
    UNSAFE_NAME("The name of the file leads out of the archive.", "Pack the file again under a plain name."),
    UNPACKS_TOO_LARGE("It holds far more than its size says.", "Upload the files one by one, unpacked."),
    EMBARGOED("The article is under an embargo.", "Feed it again once its embargo has ended."),
    WITHHELD("Its publisher withholds the article.", "Feed it again once its publisher has released it."),
    WITHDRAWN("Its publisher has withdrawn the article.", "Nothing is to be done, unless the withdrawal is a mistake."),
    NO_ARTICLE("No article was found in it.",
            "Give the article as plain text, or as JSON with a title and a body, and upload it again."),
    TOO_LONG("The article is longer than can be kept.", "Split it into parts and upload each."),
    TOO_MANY_ITEMS("The file lists more articles than are taken at once.",
            "Split the list into several files and upload them."),
    BAD_HEADER("The first line does not name the columns of a quote file.",
            "Start the file with: symbol,timestamp,price,previous_close, or with: symbol,date,close"),
    BAD_ROWS("Some rows could not be read; all others were kept.", "Correct the rows named and upload them again."),
    BAD_PORTFOLIO_NAME("The file's name is no id of a portfolio.",
            "Name it like portfolios/growth.csv, with 1 to 64 lower-case letters, digits and hyphens before .csv."),
    BAD_PORTFOLIO_HEADER("The first line does not name the columns of a portfolio.",
            "Start the file with: symbol,weight, or with: symbol,quantity"),
    BAD_HOLDINGS("Some rows are no holdings, so the portfolio stays as it was.",
            "Correct the rows named and upload the whole file again."),
    PORTFOLIO_TOO_LARGE("The file is larger than a portfolio can be.", "Split it into several portfolios and upload them."),
    TOO_MANY_PORTFOLIOS("There are as many portfolios as can be kept.", "Delete one over the API and upload the file again."),
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
