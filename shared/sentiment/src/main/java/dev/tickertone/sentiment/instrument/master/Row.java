package dev.tickertone.sentiment.instrument.master;

import java.util.Objects;

/**
 * What is known of an instrument beside its names. Texts are empty where there is nothing to say.
 *
 * @param symbol unique
 * @param name common name, for people
 * @param type the word of the API: {@code equity}, {@code etf}, {@code index}, …
 * @param proxy symbol of a fund that trades it
 * @param exchange where it is listed, as the U.S. Securities and Exchange Commission writes it
 * @param rank place by size among US listings from 1, or {@link #UNRANKED}
 * @param sector GICS sector
 * @param industry GICS sub-industry
 * @param form group of its legal form, see {@link LegalForm}
 * @param familiar whether it is on a list written by hand: news names it without an introduction
 */
public record Row(
        String symbol,
        String name,
        String type,
        String proxy,
        String exchange,
        int rank,
        String sector,
        String industry,
        String form,
        boolean familiar) {
    /** The rank of what has none; larger than any. */
    public static final int UNRANKED = 0xffff;

    public Row {
        Objects.requireNonNull(symbol, "symbol");
        Objects.requireNonNull(name, "name");
    }
}
