package dev.tickertone.sentiment.move;

import dev.tickertone.sentiment.instrument.Mention;
import dev.tickertone.sentiment.text.Amount.Unit;

/**
 * Finds whose an amount is from what stands before and after it where neither verb nor direction does:
 * {@code Gainers: A (3%), B (2%)}, {@code gains of 3% in A and 2% in B}, {@code up 12% versus 8% for B}. Reads one sentence.
 */
final class Beside {
    private static final int NEAR = 4;

    private final Line line;
    private final Said said;
    /** How far the sentence was searched for headings, and what the last said. */
    private int searched;
    private int heading;
    private boolean noun;
    /** Where the last comparison ended. */
    private int compares;

    Beside(Line line, Said said) {
        this.line = line;
        this.said = said;
    }

    /** The item after the statement whose amount is item {@code i}, or {@code i}. */
    int read(int i) {
        Quantity quantity = line.at(i).quantity();
        if (quantity.unit() == Unit.PLAIN || quantity.unit() == Unit.MONEY || quantity.sign() != 0) {
            return i;
        }
        int listed = listed(i);
        int owned = listed > i ? listed : owned(i);
        return owned > i ? owned : shared(i);
    }

    /** {@code A (3%)}, {@code A 3%} in a list that a heading opens. */
    private int listed(int i) {
        int sign = heading(i);
        int name = line.at(i - 1).is("(") || line.at(i - 1).is(Role.ABOUT) ? i - 2 : i - 1;
        boolean bracket = line.at(i - 1).is("(");
        if (sign == 0 || noun && !bracket || !line.at(name).isName() || line.at(i + 1).is(Role.PARTICLE)) {
            return i;
        }
        return state(line.at(name).mention(), name, i, sign, 0);
    }

    /** The sign that the heading of the list about item {@code i} gives, 0 if there is none. */
    private int heading(int i) {
        for (; searched < i; searched++) {
            Item item = line.at(searched);
            Item next = line.at(searched + 1);
            Item before = line.at(searched - 1);
            boolean nouns = item.is(Role.NOUN) && !before.is(Role.MEASURE) && !before.is(Role.PRICE)
                    && (next.is("for") || next.is("in") || next.is("by"));
            if (item.is(Role.HEADS) && next.is("of")) {
                heading = 0;
            } else if (item.is(Role.HEADS) || nouns || item.is(Role.PARTICLE) && next.is(":")) {
                heading = item.sense().sign();
                noun = nouns;
            } else if (item.is("followed") && next.is("by")) {
                heading = said.last().sign();
                noun = true;
            } else if (item.is(Role.VERB) || item.is(Role.DOUBT) || item.is(Role.MEASURE) || item.is(";")) {
                heading = 0;
            }
        }
        return heading;
    }

    /** {@code and 2% in B} after a noun, {@code versus 8% for B} after any statement. */
    private int shared(int i) {
        int before = i - 1;
        while (i - before < NEAR && line.at(before).is(Role.ABOUT)) {
            before--;
        }
        Item after = line.at(i + 1);
        boolean and = said.last().isOfNoun() && (line.at(before).is("and") || line.at(before).is(","));
        boolean link = after.is("in") || after.is("for") || after.is("at") || after.is("by") && and;
        if (said.last().isOfBusiness() || !link || !and && !line.at(before).is(Role.BESIDE) || !said.last().isGap(i, i)) {
            return i;
        }
        int name = i + 2;
        while (name - i < NEAR && (line.at(name).is(Role.DETERMINER) || line.at(name).is(Role.SHARE)
                || line.at(name).is("of"))) {
            name++;
        }
        boolean own = line.at(name).isName() && !line.at(name).isPossessive() && !line.at(name + 1).is(Role.MEASURE);
        return own ? state(line.at(name).mention(), i, i, said.last().sign(), name + 1 - i) : i;
    }

    /** {@code trailing B's 41% and C's 19%}. */
    private int owned(int i) {
        Item owner = line.at(i - 1);
        Subject last = said.last().subject();
        if (!owner.isName() || !owner.isPossessive() || last.isNone() || line.at(i + 1).is(Role.NOUN) || line.at(i + 1).is(Role.MEASURE)
                || line.at(i + 1).is(Role.AWAY) || line.at(i + 1).is("of") || said.last().isOfBusiness()) {
            return i;
        }
        int before = i - 2;
        while (i - before < NEAR + 1 && line.at(before).is(Role.DETERMINER)) {
            before--;
        }
        Item link = line.at(before);
        boolean compared = link.is(Role.COMPARED) || link.is("with") && line.at(before - 1).is("compared");
        boolean more = (link.is("and") || link.is(",")) && compares > said.last().end() - NEAR && compares > 0;
        if (!compared && !more || !said.last().isGap(i - 1, i) && !more && before - said.last().end() > NEAR) {
            return i;
        }
        int end = said.stateAlike(Subject.of(owner.mention(), i - 1, true), i,
                Change.read(line, i, owner.mention().instrument()));
        compares = end;
        return end;
    }

    private int state(Mention mention, int first, int amount, int sign, int least) {
        Subject subject = Subject.of(mention, first, true);
        Change change = Change.read(line, amount, mention.instrument());
        return change == null ? amount
                : said.state(subject, amount, sign, change.endingAt(Math.max(change.next(), amount + least)));
    }
}
