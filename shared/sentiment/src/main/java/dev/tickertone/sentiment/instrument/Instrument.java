package dev.tickertone.sentiment.instrument;

import java.util.Locale;
import java.util.Objects;

/**
 * Something that has a price.
 *
 * @param symbol US listing where there is one, else the common index, futures, currency or crypto form: {@code AAPL},
 *     {@code BRK-B}, {@code ^RUT}, {@code CL=F}, {@code EURUSD=X}, {@code BTC-USD}; unique in a catalogue
 * @param name common name, for people
 * @param type what it is
 * @param proxy symbol of a fund that trades it, or {@code null}; the fund of a yield moves against it
 * @param sector the GICS sector of a company or of what a fund holds, or {@code null} where it is not known
 */
public record Instrument(String symbol, String name, Type type, String proxy, String sector) {

    /** What an instrument is. */
    public enum Type {
        INDEX,
        EQUITY,
        ETF,
        RATE,
        COMMODITY,
        CURRENCY,
        CRYPTO;

        /** The word the API uses. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether it is a company's share. */
        public boolean isCompany() {
            return this == EQUITY;
        }
    }

    public Instrument {
        Objects.requireNonNull(symbol, "symbol");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
    }
}
