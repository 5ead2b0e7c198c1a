package dev.tickertone.store.form;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.Optional;

/** A document that somebody sent. */
public final class Body {
    /** Objects and lists within each other: deeper than any document of ours. */
    public static final int MAX_DEPTH = 64;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
                    // Of a name that stands twice nobody can say which counts.
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Body() {}

    /** The document, its decimals as they are written; empty where the bytes are no JSON, or name a member twice. */
    public static Optional<JsonNode> read(byte[] bytes) {
        try (JsonParser parser = MAPPER.createParser(bytes)) {
            return Optional.ofNullable(MAPPER.readValue(parser, JsonNode.class)).filter(node -> !node.isMissingNode());
        // Of an exponent beyond all bounds Jackson lets this one through.
        } catch (IOException | NumberFormatException notJson) {
            return Optional.empty();
        }
    }
}
