package dev.tickertone.sentiment.move;

import dev.tickertone.sentiment.instrument.Mention;

/** The last statement of a sentence, and what a later one that leaves its subject or its way unsaid takes from it. */
final class Last {
    private static final int INHERIT = 14;
    private static final int NEAR = 5;

    private final Line line;
    private Subject subject = Subject.NONE;
    private int end = -1;
    private int sign;
    private int amount = -1;
    private boolean ofNoun;
    private boolean ofLevels;
    /** Whether the last amount is no move but one of sales or the like. */
    private boolean ofBusiness;

    Last(Line line) {
        this.line = line;
    }

    /** Goes on after a statement that ends before item {@code next}. */
    void pass(Subject of, int way, int next, boolean noun) {
        ofBusiness = false;
        ofNoun = noun;
        ofLevels = false;
        subject = of;
        end = next;
        sign = way;
        amount = next;
    }

    /** Remembers a verb that something else is the subject of: {@code sales rose 5%, shares 3%}. */
    void passOver(int verb, int number, int way) {
        ofBusiness = false;
        for (int i = verb - 1; i > verb - INHERIT && line.has(i) && !line.at(i).isMark(); i--) {
            ofBusiness |= line.at(i).is(Role.MEASURE);
        }
        sign = way;
        amount = number + 1;
    }

    Subject subject() {
        return subject;
    }

    /** The item after it, -1 before the first. */
    int end() {
        return end;
    }

    int sign() {
        return sign;
    }

    /** Whether it was made by a noun: {@code gains of 3% in A}. */
    boolean isOfNoun() {
        return ofNoun;
    }

    /** Notes that its change was worked out from two levels. */
    void ofLevels() {
        ofLevels = true;
    }

    boolean isOfLevels() {
        return ofLevels;
    }

    boolean isOfBusiness() {
        return ofBusiness;
    }

    /** The last instrument that moved, or {@code null}. */
    Mention mention() {
        return subject.isNone() ? null : subject.mentions().getLast();
    }

    /** Where {@code and fell 1%} has no subject of its own it is the last statement's. */
    Subject inherited(int head) {
        int at = joint(head);
        boolean joined = line.at(at).is(Role.JOINT) && !line.at(at).isMark();
        return joined && isNear(head) ? new Subject(subject.mentions(), at + 1, true, null, null) : Subject.NONE;
    }

    /** The last statement's subject, where {@code , taking its gain for the year to 9%} follows on it. */
    Subject carried(int head) {
        return isNear(head) && line.at(head - 1).is(",") ? new Subject(subject.mentions(), head, true, null, null) : Subject.NONE;
    }

    /** The last statement's subject, where {@code , up 12% this year} follows at once. */
    Subject goneOn(int head) {
        int at = end;
        while (at >= 0 && head - at > 1 && at - end < NEAR && Terms.isTime(line, at)) {
            at++;
        }
        return head - 1 == at ? carried(head) : Subject.NONE;
    }

    /** The last statement's subject, where no other name follows it soon. */
    Subject near(int head) {
        return isNear(head) ? new Subject(subject.mentions(), head, true, null, null) : Subject.NONE;
    }

    private boolean isNear(int head) {
        return !subject.isNone() && head - end <= INHERIT && nextName(end) >= head;
    }

    /** Where the clause of a head that has no subject of its own is joined to what is before, or -1. */
    int joint(int head) {
        int at = head - 1;
        while (head - at < NEAR && isBetween(line.at(at))) {
            at--;
        }
        return line.at(at).is(Role.JOINT) ? at : -1;
    }

    private static boolean isBetween(Item item) {
        return (item.is(Role.PASS) || item.isAdverb() || item.is("it")) && !item.is(Role.JOINT);
    }

    /** Whether nothing else is told between the last amount and the few words of a name before an amount. */
    boolean isGap(int name, int number) {
        if (amount < 0 || name - amount > INHERIT || number - name > INHERIT) {
            return false;
        }
        for (int k = amount; k < name; k++) {
            Item item = line.at(k);
            boolean tells = item.is(Role.VERB) && !item.is(Role.NOUN) || item.is(Role.PARTICIPLE) || item.is(Role.DOUBT)
                    || item.is(Role.SENDING) || item.is("said") || item.isAmount() && item.quantity().isPercent();
            if (tells || item.is(Role.MEASURE) && k >= name - NEAR) {
                return false;
            }
        }
        return true;
    }

    /** The next name from item {@code from} on, or where the search for one ends. */
    int nextName(int from) {
        int i = from;
        while (i < line.size() && !line.at(i).isName() && i - from < INHERIT) {
            i++;
        }
        return i;
    }
}
