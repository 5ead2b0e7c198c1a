package dev.tickertone.sentiment.instrument;

import java.util.List;
import java.util.Objects;

/**
 * An instrument that a user adds to the catalogue, or has other names for.
 *
 * @param names what texts call it; believed wherever they stand
 */
public record OwnInstrument(Instrument instrument, List<String> names) {
    public OwnInstrument {
        Objects.requireNonNull(instrument, "instrument");
        names = List.copyOf(names);
    }
}
