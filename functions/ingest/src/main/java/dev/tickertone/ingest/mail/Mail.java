package dev.tickertone.ingest.mail;

import dev.tickertone.ingest.draft.Limits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.NameValuePair;
import org.apache.james.mime4j.stream.RawField;
import org.apache.james.mime4j.stream.RawFieldParser;
import org.apache.james.mime4j.stream.RecursionMode;

/**
 * A mail's headers and parts.
 *
 * @param headers by their names in lower case, the first of each, decoded
 * @param parts in their order; a forwarded mail is one part
 */
record Mail(Map<String, String> headers, List<Part> parts) {
    private static final MimeConfig LIMITS = MimeConfig.custom()
            .setMaxLineLen(-1) // some systems write a page as one line; what an upload holds is limited already
            .setMaxHeaderLen(Limits.MAX_MAIL_HEADER_CHARS)
            .setMaxHeaderCount(Limits.MAX_MAIL_HEADERS)
            .setMaxContentLen(Limits.MAX_OBJECT_BYTES)
            .build();

    Mail {
        headers = Map.copyOf(headers);
        parts = List.copyOf(parts);
    }

    /** @throws MimeException if it is none, or more than the limits allow */
    static Mail of(byte[] content) throws MimeException {
        MimeTokenStream stream = new MimeTokenStream(LIMITS);
        stream.setRecursionMode(RecursionMode.M_NO_RECURSE);
        stream.parse(new ByteArrayInputStream(content));
        try {
            return read(stream);
        } catch (IOException damaged) {
            throw new MimeException(damaged);
        }
    }

    private static Mail read(MimeTokenStream stream) throws MimeException, IOException {
        Map<String, String> headers = new HashMap<>();
        Map<String, String> own = new HashMap<>();
        List<Part> parts = new ArrayList<>();
        int depth = 0;
        for (EntityState state = stream.getState(); state != EntityState.T_END_OF_STREAM; state = stream.next()) {
            if (state == EntityState.T_START_HEADER) {
                own.clear();
            } else if (state == EntityState.T_FIELD) {
                Field field = stream.getField();
                own.putIfAbsent(field.getName().toLowerCase(Locale.ROOT), field.getBody());
            } else if (state == EntityState.T_END_HEADER && headers.isEmpty()) {
                own.forEach((name, value) -> headers.put(name, decoded(value)));
            } else if (state == EntityState.T_START_MULTIPART) {
                depth++;
            } else if (state == EntityState.T_END_MULTIPART) {
                depth--;
            } else if (state == EntityState.T_BODY) {
                parts.add(part(stream, own));
            }
            if (depth > Limits.MAX_MAIL_DEPTH || parts.size() > Limits.MAX_MAIL_PARTS) {
                throw new MimeException("too many parts");
            }
        }
        return new Mail(headers, parts);
    }

    private static Part part(MimeTokenStream stream, Map<String, String> own) throws IOException {
        BodyDescriptor descriptor = stream.getBodyDescriptor();
        String disposition = own.getOrDefault("content-disposition", "").strip().toLowerCase(Locale.ROOT);
        String name = parameter("Content-Disposition", own.get("content-disposition"), "filename");
        name = name == null ? parameter("Content-Type", own.get("content-type"), "name") : name;
        String charset = parameter("Content-Type", own.get("content-type"), "charset");
        try (InputStream content = stream.getDecodedInputStream()) {
            return new Part(descriptor.getMimeType().toLowerCase(Locale.ROOT), charset, name,
                    disposition.startsWith("attachment"), content.readAllBytes());
        }
    }

    private static String parameter(String header, String value, String name) {
        if (value == null) {
            return null;
        }
        return RawFieldParser.DEFAULT.parseRawBody(new RawField(header, value)).getParams().stream()
                .filter(parameter -> name.equalsIgnoreCase(parameter.getName()))
                .map(NameValuePair::getValue).filter(text -> text != null && !text.isBlank())
                .map(Mail::decoded).findFirst().orElse(null);
    }

    /** Encoded words (RFC 2047) as what they stand for. */
    private static String decoded(String value) {
        return DecoderUtil.decodeEncodedWords(value, DecodeMonitor.SILENT, StandardCharsets.UTF_8).strip();
    }
}
