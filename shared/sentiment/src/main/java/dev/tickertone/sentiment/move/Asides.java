package dev.tickertone.sentiment.move;

import dev.tickertone.sentiment.instrument.Instrument.Type;

/** Ways back over what stands between a subject and its verb and tells of something else; each goes left only. */
final class Asides {
    private static final int REACH = 40;
    private static final int COMMAS = 3;
    private static final int CONTENTS = 4;
    private static final int TIME = 4;

    private Asides() {}

    /** From the end of {@code the Russell 2000 index of smaller companies} to <em>index</em>. */
    static int beforeContents(Line line, int end) {
        for (int i = end - 1; i > end - CONTENTS && !line.at(end).isName() && !line.at(i).isName(); i--) {
            Item before = line.at(i - 1);
            Item name = before.is(Role.INDEX_NOUN) ? line.at(i - 2) : before;
            boolean index = name.isName() && name.mention().instrument().type() == Type.INDEX;
            if (line.at(i).is("of") && index) {
                return i - 1;
            }
        }
        return Walk.NOWHERE;
    }

    /** From {@code )} to the word before its bracket. */
    static int beforeBracket(Line line, int close) {
        int open = close - 1;
        while (close - open < REACH && line.has(open) && !line.at(open).is("(")) {
            open--;
        }
        return line.at(open).is("(") ? open - 1 : Walk.NOWHERE;
    }

    /** Whether a subject can end here. */
    static boolean isNounEnd(Item item) {
        return item.isName() || item.is(")") || item.is(Role.SHARE) || item.is(Role.CONTRACT) || item.is(Role.PRICE)
                || item.is(Role.INDEX_NOUN) || item.is(Role.COMPANY_NOUN);
    }

    /** From the last word of {@code Apple since April} to the name, if only a time stands between. */
    static int beforeTime(Line line, int last) {
        int at = last;
        while (last - at < TIME && !line.at(at).isName() && (Terms.isTime(line, at) || line.at(at).is(Role.SINCE))) {
            at--;
        }
        return line.at(at).isName() ? at : last;
    }

    /** Over an apposition to the noun that it explains: {@code Boeing, which makes jets, fell}. */
    static int beforeApposition(Line line, int comma, boolean direct) {
        int commas = 0;
        for (int i = comma - 1; i > comma - REACH && line.has(i) && commas < COMMAS; i--) {
            Item item = line.at(i);
            if (item.is(",")) {
                commas++;
                if (isNounEnd(line.at(i - 1))) {
                    return i - 1;
                }
            }
            boolean amount = direct && item.isAmount() && item.quantity().isPercent();
            if (amount || item.is(Role.MEASURE) || item.is("said") || item.is("says") || item.is(";")) {
                return Walk.NOWHERE;
            }
        }
        return Walk.NOWHERE;
    }
}
