package dev.tickertone.domain.score;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.IntFunction;

/**
 * What an article says in the terms of an investment note. Nothing in it is inferred: every part stands in the text
 * where its {@link Passage} says, and what the text does not say is {@code null} or an empty list.
 *
 * @param themes most prominent first
 * @param winners who gains, in text order
 * @param losers who is hurt, in text order
 * @param horizons what is said for a span of time, in text order
 * @param catalysts what could decide it, in text order
 * @param consensus what most are said to expect, or {@code null}
 * @param contrarian the view held against them, or {@code null}
 * @param downside how far it could fall, or {@code null}
 * @param upside how far it could rise, or {@code null}
 */
public record Brief(
        List<Theme> themes,
        List<Item> winners,
        List<Item> losers,
        List<Horizon> horizons,
        List<Item> catalysts,
        Item consensus,
        Item contrarian,
        Scenario downside,
        Scenario upside) {

    /**
     * Where something stands in the article, word for word.
     *
     * @param text the article's text from start to end
     * @param start first character, counted in the article's text (UTF-16 code units)
     * @param end one past the last character
     * @param evidence id of the evidence whose sentence it stands in, or {@code null} where that sentence carries no
     *     score
     */
    public record Passage(String text, int start, int end, String evidence) {
        private Passage linked(IntFunction<String> evidenceAt) {
            return new Passage(text, start, end, evidenceAt.apply(start));
        }
    }

    /**
     * Something that is named or said.
     *
     * @param tickers symbols of the instruments the passage names
     */
    public record Item(Passage passage, List<String> tickers) {
        public Item {
            tickers = List.copyOf(tickers);
        }

        private Item linked(IntFunction<String> evidenceAt) {
            return new Item(passage.linked(evidenceAt), tickers);
        }
    }

    /**
     * A subject the article comes back to.
     *
     * @param name from the scorer's own list
     * @param passage where it is first mentioned
     */
    public record Theme(String name, Passage passage) {
        private Theme linked(IntFunction<String> evidenceAt) {
            return new Theme(name, passage.linked(evidenceAt));
        }
    }

    /**
     * What is said for a span of time.
     *
     * @param period its words in the passage: {@code over the next few days}
     */
    public record Horizon(String period, Passage passage, List<String> tickers) {
        public Horizon {
            tickers = List.copyOf(tickers);
        }

        private Horizon linked(IntFunction<String> evidenceAt) {
            return new Horizon(period, passage.linked(evidenceAt), tickers);
        }
    }

    /**
     * How far something could go, unsigned and exactly as written.
     *
     * @param low the lesser bound, the same as {@code high} for a single number; {@code null} for "up to 5%"
     * @param high the greater bound; {@code null} for "at least 5%"
     * @param unit {@code percent}, {@code percentage_points}, {@code basis_points} or {@code points}
     */
    public record Scenario(BigDecimal low, BigDecimal high, String unit, Passage passage) {
        private Scenario linked(IntFunction<String> evidenceAt) {
            return new Scenario(low, high, unit, passage.linked(evidenceAt));
        }
    }

    public Brief {
        themes = List.copyOf(themes);
        winners = List.copyOf(winners);
        losers = List.copyOf(losers);
        horizons = List.copyOf(horizons);
        catalysts = List.copyOf(catalysts);
    }

    /** The brief of an article that says none of this. */
    public static Brief empty() {
        return new Brief(List.of(), List.of(), List.of(), List.of(), List.of(), null, null, null, null);
    }

    /**
     * This brief with each passage linked to its evidence.
     *
     * @param evidenceAt gives the id of the evidence at a character of the text, or {@code null}
     */
    public Brief linked(IntFunction<String> evidenceAt) {
        return new Brief(
                themes.stream().map(theme -> theme.linked(evidenceAt)).toList(),
                linked(winners, evidenceAt),
                linked(losers, evidenceAt),
                horizons.stream().map(horizon -> horizon.linked(evidenceAt)).toList(),
                linked(catalysts, evidenceAt),
                consensus == null ? null : consensus.linked(evidenceAt),
                contrarian == null ? null : contrarian.linked(evidenceAt),
                downside == null ? null : downside.linked(evidenceAt),
                upside == null ? null : upside.linked(evidenceAt));
    }

    private static List<Item> linked(List<Item> items, IntFunction<String> evidenceAt) {
        return items.stream().map(item -> item.linked(evidenceAt)).toList();
    }
}
