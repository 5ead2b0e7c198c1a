package dev.tickertone.query.quote;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.tickertone.store.quotefile.Reading;

/** The first rows that are no quotes, as the API shows them. A row's number counts lines, or items of a JSON list. */
final class RowErrors {
    private RowErrors() {}

    static ArrayNode of(Reading reading) {
        ArrayNode errors = JsonNodeFactory.instance.arrayNode();
        reading.faults().forEach(row -> errors.addObject()
                .put("row", row.number())
                .put("reason", row.fault().code())
                .put("detail", sentence(reading.unit() + " " + row.number() + ": " + row.fault().detail()))
                .put("remedy", sentence(row.fault().remedy())));
        return errors;
    }

    private static String sentence(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
    }
}
