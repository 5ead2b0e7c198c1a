package dev.tickertone.sentiment.move;

import dev.tickertone.sentiment.instrument.Instrument;
import dev.tickertone.sentiment.instrument.Mention;
import java.util.List;
import java.util.function.Supplier;

/**
 * What a statement is about.
 *
 * @param mentions left to right; empty where there is none
 * @param first the first item of the leftmost
 * @param ofShare whether the text says shares, prices or yields, so that nothing else of it can be meant
 * @param level that stands between it and the head, as in {@code closed at 5,000, up 1%}, or {@code null}
 * @param points that stand between the two in a table, or {@code null}
 */
record Subject(List<Mention> mentions, int first, boolean ofShare, Quantity level, Quantity points) {
    private static final int NEAR = 5;
    private static final String DOLLAR_INDEX = "DX-Y.NYB";

    static final Subject NONE = new Subject(List.of(), -1, false, null, null);

    /** What the first of some ways finds, which are tried in order; {@link #NONE} where none finds any. */
    @SafeVarargs
    static Subject first(Supplier<Subject>... ways) {
        for (Supplier<Subject> way : ways) {
            Subject found = way.get();
            if (!found.isNone()) {
                return found;
            }
        }
        return NONE;
    }

    static Subject of(Mention mention, int first, boolean ofShare) {
        return new Subject(List.of(mention), first, ofShare, null, null);
    }

    /** This where nothing but its price can be meant. */
    Subject asOwn() {
        return new Subject(mentions, first, true, level, points);
    }

    boolean isNone() {
        return mentions.isEmpty();
    }

    Instrument instrument() {
        return mentions.getLast().instrument();
    }

    boolean isBareCompany() {
        return !isNone() && instrument().type() == Instrument.Type.EQUITY && !ofShare;
    }

    /** {@code the dollar rose 1% against the yen} is no move of the dollar's index. */
    boolean isCross(Line line, int end) {
        boolean dollar = instrument().symbol().equals(DOLLAR_INDEX);
        boolean against = dollar;
        for (int i = end; i < end + NEAR; i++) {
            Item item = line.at(i);
            if (item.is("and") || item.isMark()) {
                return false;
            }
            against |= item.is("against") || item.is("versus") || item.is("vs");
            boolean base = item.isName() && item.mention().instrument().symbol().equals(DOLLAR_INDEX);
            if (against && !base && item.isName() && item.mention().instrument().type() == Instrument.Type.CURRENCY) {
                return dollar || instrument().type() == Instrument.Type.CURRENCY;
            }
        }
        return false;
    }
}
