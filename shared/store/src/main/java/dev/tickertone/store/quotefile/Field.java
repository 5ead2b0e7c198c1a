package dev.tickertone.store.quotefile;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The parts of a quote, and what columns and JSON fields call them. An earlier name counts more than a later one. */
enum Field {
    SYMBOL("symbol", "ticker"),
    TIME("timestamp", "datetime", "time", "date"),
    PRICE("price", "close", "last"),
    PREVIOUS_CLOSE("previous_close", "previousclose", "prev_close");

    private final List<String> names;

    Field(String... names) {
        this.names = List.of(names);
    }

    /** A name that a field goes by. */
    record Name(Field field, int rank) {}

    /** The field that a column or JSON field is, whatever its case. */
    static Optional<Name> named(String name) {
        String word = name.strip().toLowerCase(Locale.ROOT).replace(' ', '_');
        return Stream.of(values())
                .filter(field -> field.names.contains(word))
                .map(field -> new Name(field, field.names.indexOf(word)))
                .findFirst();
    }
}
