package dev.tickertone.sentiment.move;

import dev.tickertone.sentiment.move.Walk.Head;
import dev.tickertone.sentiment.text.Amount.Unit;

/**
 * Reads moves that a verb makes of something after it: {@code extended its loss to 3%}, {@code wiped 8% off the shares},
 * {@code lifted the stock by 3%}. One instance reads one sentence.
 */
final class Turns {
    private static final int NEAR = 4;
    private static final int CORRECTION = 7;

    private final Line line;
    private final Subjects subjects;
    private final Clauses clauses;
    private final Said said;
    /** Where the last amount that was taken off something ended. */
    private int takenUntil;

    Turns(Line line, Subjects subjects, Clauses clauses, Said said) {
        this.line = line;
        this.subjects = subjects;
        this.clauses = clauses;
        this.said = said;
    }

    /** The item after the statement whose head is item {@code i}, or {@code i}. */
    int read(int i) {
        Item item = line.at(i);
        if (item.is(Role.NOUN) && line.at(afterTime(i + 1)).is("to")) {
            return extended(i, afterTime(i + 1));
        }
        if ((item.is("off") || item.is("from")) && (line.at(i - 1).isAmount() || line.at(i - 1).is(Role.TAKES))) {
            return taken(i);
        }
        return item.is(Role.LIFTS) || item.is(Role.SENDING) && line.at(i + 1).is(Role.DETERMINER) ? lifted(i) : i;
    }

    /** {@code extends its gains to 3%}. */
    private int extended(int noun, int to) {
        int amount = Change.afterHedges(line, to + 1);
        int verb = noun - 1;
        while (noun - verb < NEAR && (line.at(verb).is(Role.REFERS) || line.at(verb).is(Role.ABOUT)
                || line.at(verb).is("the") || Terms.isTime(line, verb))) {
            verb--;
        }
        if (!line.at(verb).is(Role.EXTENDS) && !line.at(verb).is(Role.BRINGS) || !line.at(amount).isAmount()) {
            return noun;
        }
        int head = verb;
        boolean brings = line.at(verb).is(Role.BRINGS);
        Subject subject = Subject.first(
                () -> brings ? said.last().carried(head) : Subject.NONE,
                () -> brings && line.at(head + 1).is("its") ? said.last().near(head) : Subject.NONE,
                () -> subjects.of(head, Head.VERB),
                () -> said.last().inherited(head),
                () -> said.last().carried(head),
                () -> clauses.continued(head));
        Change change = subject.isNone() ? null : Change.read(line, amount, subject.instrument());
        return change == null || change.points() != null && subject.isBareCompany() ? noun
                : said.state(subject, verb, line.at(noun).sense().sign(), change);
    }

    /** From {@code four today, four percent} or {@code 4, almost 5 percent} to the last amount; else {@code from}. */
    static int corrected(Line line, int from) {
        int at = Change.afterHedges(line, from);
        boolean bare = line.at(at).is(Role.NUMBER) || line.at(at).is("what") || line.at(at).isAmount() && line.at(at).quantity().unit() == Unit.PLAIN;
        int comma = at + 1;
        for (; bare && comma < at + CORRECTION && line.has(comma) && !line.at(comma).isName(); comma++) {
            int amount = Change.afterHedges(line, comma + 1);
            if (line.at(comma).is(",") && line.at(amount).isAmount() && line.at(amount).quantity().isPercent()) {
                return amount;
            }
        }
        return from;
    }

    /** After {@code for the year} from item {@code from} on. */
    private int afterTime(int from) {
        int at = from;
        while (at - from < NEAR && Terms.isTime(line, at) && !line.at(at).is("to")) {
            at++;
        }
        return at;
    }

    /** {@code wiped 8% off the shares of A}, {@code 8% was wiped off A's value}, {@code and 4% off B's}. */
    private int taken(int off) {
        boolean passive = line.at(off - 1).is(Role.TAKES);
        int amount = passive ? off - 2 : off - 1;
        while (passive && off - amount < NEAR && (line.at(amount).is(Role.PASS) || line.at(amount).isAdverb())) {
            amount--;
        }
        int verb = amount - 1;
        while (off - verb < NEAR + 1 && line.at(verb).is(Role.ABOUT)) {
            verb--;
        }
        boolean again = line.at(verb).is("and") && verb == takenUntil;
        int name = name(off + 1);
        name = name < 0 && again && line.at(off + 1).isName() ? off + 1 : name;
        if (name < 0 || !line.at(amount).isAmount() || subjects.isDoubted(passive ? amount : verb)) {
            return off;
        }
        boolean worth = line.at(off).is("off") || line.at(name - 1).is("of") || line.at(name + 1).is(Role.SHARE)
                || line.at(name + 1).is("share") || line.at(name + 1).is("value");
        Quantity quantity = line.at(amount).quantity();
        boolean counted = quantity.isPercent() || quantity.unit() == Unit.POINTS;
        if (!worth || !passive && !again && !line.at(verb).is(Role.TAKES) || !counted) {
            return off;
        }
        Subject subject = Subject.of(line.at(name).mention(), passive ? amount : verb, true);
        Change change = Change.read(line, amount, subject.instrument());
        int end = line.at(name).isPossessive() && line.at(name + 1).is(Role.SHARE) ? name + 2 : name + 1;
        end = line.at(end).is("price") || line.at(end).is("value") ? end + 1 : line.at(end).is("share") ? end + 2 : end;
        takenUntil = end;
        return change == null ? off : said.state(subject, verb, -1, change.endingAt(end));
    }

    /** {@code lifted A by 3%}, {@code lifted shares of A by 3%}. */
    private int lifted(int verb) {
        int direct = Change.afterHedges(line, line.at(verb + 1).is("by") ? verb + 2 : verb + 1);
        if (line.at(direct).isAmount()) {
            return passive(verb, direct);
        }
        int name = name(verb + 1);
        int after = name < 0 || !line.at(name + 1).is(Role.SHARE) ? name + 1 : name + 2;
        int amount = Change.afterHedges(line, line.at(after).is("by") ? after + 1 : after);
        int sign = line.at(verb).sense().sign();
        if (name < 0 || sign == 0 || !line.at(amount).isAmount() || subjects.isDoubted(verb)) {
            return verb;
        }
        Subject subject = Subject.of(line.at(name).mention(), verb, true);
        Change change = Change.read(line, amount, subject.instrument());
        boolean directed = change != null && line.at(change.next()).is(Role.PARTICLE);
        return change == null || directed ? verb : said.state(subject, verb, sign, change);
    }

    /** {@code was lifted 2%}. */
    private int passive(int verb, int amount) {
        Item before = line.at(verb - 1);
        boolean was = before.is("was") || before.is("were") || before.is("been");
        Subject subject = was ? subjects.of(verb, Head.VERB) : Subject.NONE;
        Change change = subject.isNone() ? null : Change.read(line, amount, subject.instrument());
        boolean other = change == null || line.at(change.next()).is(Role.PARTICLE) || change.percent() == null;
        return other ? verb : said.state(subject, verb, line.at(verb).sense().sign(), change);
    }

    /** The name from item {@code from} on, after no more than {@code shares of} and the like, or -1. */
    private int name(int from) {
        int at = from;
        while (at - from < NEAR && (line.at(at).is(Role.DETERMINER) || line.at(at).is(Role.SHARE)
                || line.at(at).is(Role.PRICE) || line.at(at).is("of") || line.at(at).is("value"))) {
            at++;
        }
        boolean price = line.at(at + 1).is("share") && line.at(at + 2).is(Role.PRICE);
        boolean own = price || line.at(at + 1).is(Role.SHARE) || line.at(at + 1).is("value");
        return line.at(at).isName() && (!line.at(at).isPossessive() || own) ? at : -1;
    }
}
