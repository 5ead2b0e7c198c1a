package dev.tickertone.store.quotefile;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.Reader;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Quotes as JSON objects. Numbers are taken as they are written, never as binary fractions. */
final class JsonRows {
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Limits.MAX_JSON_DEPTH)
                    .maxStringLength(Limits.MAX_ROW_CHARS)
                    .maxNameLength(Limits.MAX_ROW_CHARS)
                    .maxNumberLength(Limits.MAX_ROW_CHARS)
                    .build())
            // A million rows bring no new field names, and a stranger's must not be kept.
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .build();

    private JsonRows() {}

    /** What a line with one object says; empty if it is none. */
    static Optional<Cells> line(String line) throws IOException {
        try (JsonParser parser = JSON.createParser(line)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return Optional.empty();
            }
            Cells cells = object(parser);
            return parser.nextToken() == null ? Optional.of(cells) : Optional.empty();
        } catch (JsonProcessingException notJson) {
            return Optional.empty();
        }
    }

    /** A parser of a list. */
    static JsonParser list(Reader text) throws IOException {
        return JSON.createParser(text);
    }

    /** What an object says whose beginning was read; it is read to its end. */
    static Cells object(JsonParser parser) throws IOException {
        Map<Field, String> values = new EnumMap<>(Field.class);
        Map<Field, Integer> ranks = new EnumMap<>(Field.class);
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            Field.Name name = Field.named(parser.currentName()).orElse(null);
            JsonToken value = parser.nextToken();
            if (value.isStructStart()) {
                parser.skipChildren();
            } else if (value != JsonToken.VALUE_NULL && name != null
                    && name.rank() <= ranks.getOrDefault(name.field(), Integer.MAX_VALUE)) {
                ranks.put(name.field(), name.rank());
                values.put(name.field(), parser.getText().strip());
            }
        }
        return new Cells(values.getOrDefault(Field.SYMBOL, ""), values.getOrDefault(Field.TIME, ""),
                values.getOrDefault(Field.PRICE, ""), values.getOrDefault(Field.PREVIOUS_CLOSE, ""));
    }
}
