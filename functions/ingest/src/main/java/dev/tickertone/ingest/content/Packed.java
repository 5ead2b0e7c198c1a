package dev.tickertone.ingest.content;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The kinds of file that are no text and yet hold articles, told by their first bytes. */
public enum Packed {
    GZIP("\u001F\u008B"), ZIP("PK\u0003\u0004"), PDF("%PDF-");

    private final String signature;

    Packed(String signature) {
        this.signature = signature;
    }

    /** The kind of a file, if it is one of these. */
    public static Optional<Packed> of(byte[] content) {
        String head = new String(content, 0, Math.min(5, content.length), StandardCharsets.ISO_8859_1);
        for (Packed kind : values()) {
            if (head.startsWith(kind.signature)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
