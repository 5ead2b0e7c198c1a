package dev.tickertone.ingest.mail;

import java.util.Locale;
import java.util.Set;

/**
 * A leaf of a mail.
 *
 * @param type such as {@code text/html}, in lower case
 * @param charset as declared, or {@code null}
 * @param fileName or {@code null}
 * @param attached whether the mail says that it is an attachment
 * @param content decoded
 */
record Part(String type, String charset, String fileName, boolean attached, byte[] content) {
    private static final Set<String> DOCUMENT_TYPES = Set.of("application/pdf", "message/rfc822", "application/json",
            "application/xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    private static final Set<String> DOCUMENTS =
            Set.of("pdf", "docx", "html", "htm", "txt", "md", "json", "xml", "eml", "gz", "zip");

    /** Whether it may be an article of its own; pictures, signatures, calendars and cards are not. */
    boolean isDocument() {
        return DOCUMENT_TYPES.contains(type) || DOCUMENTS.contains(extension());
    }

    boolean isText(String subtype) {
        return type.equals("text/" + subtype) && !attached;
    }

    /** The type as Content-Type declares it. */
    String declared() {
        return charset == null ? type : type + "; charset=" + charset;
    }

    /** A name that tells its type. */
    String name() {
        return fileName != null ? fileName : type.equals("message/rfc822") ? "message.eml" : type.replace('/', '.');
    }

    private String extension() {
        return fileName == null ? "" : fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
