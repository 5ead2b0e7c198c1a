package dev.tickertone.sentiment.move;

import dev.tickertone.sentiment.instrument.Instrument.Type;
import dev.tickertone.sentiment.text.Amount.Unit;

/**
 * Finds whose a participle or direction is that has its subject in another clause: {@code after falling 2%, A rose},
 * {@code A led decliners, falling 2%}, {@code A was the biggest gainer, up 2%}.
 */
final class Clauses {
    private static final int REACH = 12;
    private static final int DETERMINERS = 5;
    private static final int OPENING = 18;
    private static final int NEAR = 5;

    private final Line line;
    private final Subjects subjects;
    private final Lists lists;

    Clauses(Line line, Subjects subjects) {
        this.line = line;
        this.subjects = subjects;
        this.lists = new Lists(line);
    }

    /** The subject of the participle at item {@code i}. */
    Subject ofParticiple(int i) {
        Item before = line.at(i - 1);
        int name = -1;
        int comma = before.is("having") ? i - 2 : i - 1;
        if (line.at(comma).is(",") && line.at(comma - 1).isName() && !line.at(comma - 1).isPossessive()
                && (isFirst(comma - 1) || isTold(comma - 1))) {
            name = comma - 1;
        } else if (i == 0 || i == 1 && (before.is(Role.JOINT) || before.is(Role.CIRCUMSTANCE))) {
            name = afterComma(i);
        } else if (before.is(",")) {
            name = leading(i - 1, line.at(i).sense().sign());
        }
        return subject(name, i);
    }

    /** The subject of the signed amount in {@code A beats, raises capex, -8% after hours}: the one name, which is first. */
    Subject only(int amount) {
        if (!line.at(0).isName() || line.at(0).isPossessive() || !line.at(amount - 1).is(",")) {
            return Subject.NONE;
        }
        for (int i = 1; i < amount; i++) {
            if (line.at(i).isName() || line.at(i).isAmount() || isMeasure(i) || line.at(i).is(Role.DOUBT)) {
                return Subject.NONE;
            }
        }
        return subject(0, amount);
    }

    /** The subject of the clause that ends at item {@code joint}, where that says that it moved the same way. */
    Subject before(int joint, int sign) {
        return subject(leading(joint, sign), joint + 1);
    }

    /** The subject of a direction that opens the sentence: {@code Down 3%, A recovered}. */
    Subject opened(int i) {
        boolean first = i == 0 || i == 1 && (line.at(0).is(Role.PASS) || line.at(0).isAdverb());
        return first ? subject(afterComma(i), i) : Subject.NONE;
    }

    /** The subject of the verb at item {@code head} that goes on with a clause: {@code A bought a rival and fell 2%}. */
    Subject continued(int head) {
        int joint = head - 1;
        while (head - joint < NEAR && (line.at(joint).is(Role.PASS) || line.at(joint).isAdverb())
                && !line.at(joint).is(Role.JOINT)) {
            joint--;
        }
        boolean joined = line.at(joint).is(Role.JOINT) && !line.at(joint).isMark() && (!line.at(joint).is("to") || line.at(joint + 1).is(Role.FINISH));
        return joined ? main(joint) : Subject.NONE;
    }

    /** The subject of a direction after a colon or dash: {@code A cut its outlook: down 6%}. */
    Subject announced(int head) {
        Item mark = line.at(head - 1);
        boolean dash = mark.is("--") || mark.is("–") || mark.is("—");
        boolean business = line.at(head - 2).is(Role.MEASURE) || line.at(head - 2).isAmount();
        for (int i = head - 2; i > head - NEAR - 2; i--) {
            business |= line.at(i).is(Role.PRICE) || line.at(i).is(Role.FACTOR) || line.at(i).is("spending");
        }
        return (dash || mark.is(":")) && !business ? main(head - 1) : Subject.NONE;
    }

    /**
     * The subject of a clause that tells of nothing that could be counted, before a comma or bracket:
     * {@code A came under pressure, off 4%}.
     */
    Subject quiet(int mark) {
        boolean ends = line.at(mark).is(",") || line.at(mark).is("(");
        for (int i = mark - 1; ends && i > mark - OPENING && line.has(i); i--) {
            Item item = line.at(i);
            boolean own = line.at(i + 1).is(Role.SHARE);
            if (item.isName()) {
                boolean first = isFirst(i) || line.at(i - 1).is(Role.BOUND) || line.at(i - 1).is("and");
                int verb = own ? i + 2 : i + 1;
                boolean tells = verb < mark && (acts(verb) || line.at(verb).is(Role.PASS) || line.at(verb).is(Role.RANK));
                return first && tells && (own || !item.isPossessive()) ? subject(i, mark + 1) : Subject.NONE;
            }
            boolean beaten = item.is(Role.EXPECTED) && acts(i - 1);
            if (item.isAmount() || !beaten && (isMeasure(i) || item.is(Role.DOUBT)) || item.isMark() || item.is("that")
                    || item.is("said") || item.is("says") || item.is(Role.BOUND) || item.is(Role.GROWS)
                    || item.is("more") || item.is("fewer") || item.is("less")) {
                return Subject.NONE;
            }
        }
        return Subject.NONE;
    }

    /** The subject of the direction in {@code A touched $73 before retreating to $71, off 1%}. */
    Subject levelled(int head) {
        int amount = head - 2;
        int verb = amount - 1;
        while (amount - verb < NEAR && (line.at(verb).is(Role.TO_LEVEL) || line.at(verb).is("to"))) {
            verb--;
        }
        boolean moved = line.at(verb).is(Role.PARTICIPLE) || line.at(verb).is(Role.VERB);
        boolean joined = line.at(verb - 1).is(Role.JOINT) && !line.at(verb - 1).isMark();
        if (!line.at(head - 1).is(",") || !line.at(amount).isAmount() || !moved || !joined) {
            return Subject.NONE;
        }
        Subject subject = main(verb - 1);
        return subject.isNone() ? subject
                : new Subject(subject.mentions(), head, true, line.at(amount).quantity(), null);
    }

    /** What the clause that ends at item {@code joint} tells something of, not of its business or its words. */
    Subject main(int joint) {
        int name = -1;
        for (int i = joint - 1; i > joint - OPENING && line.has(i); i--) {
            Item item = line.at(i);
            boolean other = item.is("said") || item.is("says") || item.is("that") || item.is(";") || item.is(":")
                    || item.isAmount() && item.quantity().isPercent() && !isOfOther(i)
                    || item.is(Role.MEASURE) && (line.at(i + 1).is(Role.VERB) || line.at(i + 1).is(Role.DOES));
            if (item.is(Role.DOUBT) && !item.isCapital()) {
                return Subject.NONE;
            }
            if (other) {
                break;
            }
            boolean own = line.at(i + 1).is(Role.SHARE) || line.at(i + 1).is(Role.PRICE);
            name = item.isName() && isFirst(i) && (own || !item.isPossessive()) && acts(own ? i + 2 : lists.endOfList(i) + 1) ? i : name;
        }
        return subject(name, joint + 1);
    }

    /** Whether an amount is of a noun, {@code gave up a gain of 2% to}, or where something stood. */
    private boolean isOfOther(int amount) {
        int of = amount - 1;
        while (amount - of < NEAR && line.at(of).is(Role.ABOUT)) {
            of--;
        }
        Item before = line.at(of);
        return line.at(amount + 1).is(Role.NOUN) || before.is("of") && line.at(of - 1).is(Role.NOUN)
                || before.is("as") && line.at(amount - 2).is(Role.RECORD);
    }

    /** A measure of business, but not that of {@code profit-taking}. */
    private boolean isMeasure(int i) {
        return line.at(i).is(Role.MEASURE) && !(line.has(i + 1) && line.at(i + 1).token().joined());
    }

    private boolean acts(int i) {
        Item item = line.at(i);
        return item.is(Role.DOES) || item.is(Role.HAD) || item.is(Role.VERB) || item.is(Role.RATES) || item.is(Role.EXTENDS)
                || item.is(Role.GIVES) || item.is(Role.LIFTS)
                || item.word().endsWith("ed");
    }

    private Subject subject(int name, int first) {
        return !line.at(name).isName() || subjects.isDoubted(name) ? Subject.NONE
                : new Subject(lists.listAt(name), first, true, null, null);
    }

    private int afterComma(int from) {
        int comma = from;
        while (comma < from + OPENING && line.has(comma) && (!line.at(comma).is(",") || line.at(comma + 1).is("or"))) {
            comma++;
        }
        int at = comma + 1;
        while (line.at(at).is(Role.DETERMINER) || line.at(at).is(Role.SHARE) || line.at(at).is("of")) {
            at++;
        }
        return line.at(comma).is(",") && !line.at(at).isPossessive() ? at : -1;
    }

    private int leading(int joint, int sign) {
        boolean moved = false;
        for (int i = joint - 1; i > joint - REACH && line.has(i); i--) {
            Item item = line.at(i);
            boolean told = item.is(Role.VERB) || item.is(Role.PARTICLE);
            moved |= item.is(Role.RANK) || told && !item.is(Role.GROWS) && item.sense().sign() == sign;
            if (item.isAmount() && item.quantity().unit() != Unit.PLAIN && item.quantity().unit() != Unit.MONEY
                    || item.is(Role.MEASURE)) {
                return -1;
            }
            if (item.isName() && isFirst(i) && isSubject(i, moved)) {
                return i;
            }
        }
        return -1;
    }

    /** {@code The worst performer was A}. */
    private boolean isTold(int name) {
        int at = lists.determined(name) - 1;
        return line.at(at).is("was") || line.at(at).is("were");
    }

    private boolean isFirst(int name) {
        Item before = line.at(name - 1);
        return name == 0 || before.isMark() || before.is("of") || name <= DETERMINERS && lists.determined(name) == 0;
    }

    /** Of a company itself more is told than that it moved; of its shares, or an index, hardly. */
    private boolean isSubject(int name, boolean moved) {
        boolean share = line.at(name + 1).is(Role.SHARE);
        boolean company = line.at(name).mention().instrument().type() == Type.EQUITY && !share;
        Item next = line.at(share ? name + 2 : lists.endOfList(name) + 1);
        boolean verb = next.is(Role.PASS) || next.is(Role.VERB) || next.is(Role.RANK) || next.is(Role.HAD)
                || next.is(Role.EXTENDS) || next.is("top");
        return verb && (share || !line.at(name).isPossessive()) && (moved || !company);
    }
}
