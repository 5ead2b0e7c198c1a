package dev.tickertone.sentiment.move;

import dev.tickertone.sentiment.instrument.Instrument.Type;

/** Ways back over what stands between a subject and its verb and tells of something else; each goes left only. */
final class Asides {
    private static final int REACH = 40;
    private static final int COMMAS = 3;
    private static final int CONTENTS = 4;
    private static final int TIME = 4;
    private static final int ADJECTIVES = 4;
    private static final int PHRASE = 7;

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
        boolean measured = false;
        for (int i = comma - 1; i > comma - REACH && line.has(i) && commas < COMMAS; i--) {
            Item item = line.at(i);
            if (item.is(line.at(comma).word())) {
                commas++;
                if (isNounEnd(line.at(i - 1)) && (!measured || opens(line.at(i + 1)))) {
                    return i - 1;
                }
            }
            measured |= item.is(Role.MEASURE);
            boolean amount = direct && item.isAmount() && item.quantity().isPercent();
            if (amount || item.is("said") || item.is("says") || item.is(";")) {
                return Walk.NOWHERE;
            }
        }
        return Walk.NOWHERE;
    }

    /** Whether a word begins an apposition, so that what is measured in it is not the subject after it. */
    private static boolean opens(Item item) {
        return item.is("which") || item.is("whose") || item.is("who") || item.is("the") || item.is("a") || item.is("an")
                || item.word().endsWith("ed") || item.is(Role.CIRCUMSTANCE);
    }

    /** From the last of the words between in {@code Acme's badly battered shares} to the owner. */
    static int beforeAdjectives(Line line, int last) {
        for (int i = last; i > last - ADJECTIVES && !isElse(line.at(i)); i--) {
            if (line.at(i - 1).isName() && line.at(i - 1).isPossessive()) {
                return i - 1;
            }
        }
        return Walk.NOWHERE;
    }

    /** From the end of {@code copper on the London exchange} or {@code shares listed abroad} to the noun before. */
    static int beforePhrase(Line line, int last) {
        Item after = line.at(last + 1);
        boolean bare = line.at(last).is(Role.CIRCUMSTANCE) && !Terms.isTime(line, last + 1);
        if (bare || after.is("and") || after.is("but") || after.is("then")) {
            return Walk.NOWHERE;
        }
        for (int i = last; i > last - PHRASE && !isElse(line.at(i)); i--) {
            Item item = line.at(i);
            boolean begins = item.is(Role.CIRCUMSTANCE) || item.is("listed") || item.is("traded") || item.is("based");
            if (begins && isNounEnd(line.at(i - 1)) && !line.at(i - 1).is(")")) {
                return i - 1;
            }
        }
        return Walk.NOWHERE;
    }

    private static boolean isElse(Item item) {
        return item.isName() || item.isMark() || item.isAmount() || item.is(Role.MEASURE) || item.is(Role.VERB)
                || item.is(Role.DOUBT) || item.is(Role.BOUND) || item.is(Role.SHARE) || item.is(Role.PARTICIPLE)
                || item.is(Role.SENDING) || item.is("and")
                || item.is("but") || item.is("then") || item == Item.NONE;
    }

    /** From the comma in {@code rallied, up 6%}, {@code has more than doubled, up 119%} to the word before the verb. */
    static int beforeTold(Line line, int comma, int sign) {
        Item item = line.at(comma - 1);
        boolean told = item.is(Role.VERB) || item.is(Role.FACTOR) || item.is(Role.PARTICLE) || item.is("lagged") || item.is("outperformed");
        if (!told || item.sense().sign() * sign < 0) {
            return Walk.NOWHERE;
        }
        int at = comma - 2;
        while (line.at(at).is(Role.ABOUT)) {
            at--;
        }
        return at;
    }
}
