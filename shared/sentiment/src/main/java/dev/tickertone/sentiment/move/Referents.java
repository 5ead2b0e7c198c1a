package dev.tickertone.sentiment.move;

import dev.tickertone.sentiment.instrument.Instrument.Type;
import dev.tickertone.sentiment.instrument.Mention;
import java.util.List;

/** Finds what {@code its shares}, {@code the coffee chain's stock}, {@code the index} and {@code it} speak of. */
final class Referents {
    private static final int ADJECTIVES = 4;

    private final Line line;
    private final Topics topics;

    Referents(Line line, Topics topics) {
        this.line = line;
        this.topics = topics;
    }

    /** The subject of {@code shares of the coffee chain}, whose last word is {@code noun}; {@code null} if not so. */
    Subject ofCompany(int noun, Walk walk) {
        int before = beforeCompany(noun);
        if (before == Walk.NOWHERE || !line.at(before).is(Role.SHARE)) {
            return null;
        }
        return subject(topics.before(line, before, Type.EQUITY), before, walk);
    }

    /** The subject of a walk that ended at item {@code i} without a name. */
    Subject of(int i, Walk walk) {
        Item item = line.at(i);
        boolean pair = walk.noun == null && (item.is("former") || item.is("latter")) && line.at(i - 1).is("the")
                && !line.at(i - 2).is(Role.CIRCUMSTANCE);
        if (pair) {
            Mention one = topics.ofPair(line, i, item.is("former"));
            return one == null ? Subject.NONE : Subject.of(one, i, false);
        }
        if (walk.noun == null) {
            int start = i - 1;
            while ((Terms.isTime(line, start) || line.at(start).is("alone")) && !line.at(start).isMark()) {
                start--;
            }
            boolean led = start < i - 1 && (!line.has(start) || line.at(start).isMark());
            boolean begins = led || i == 0 || line.at(i - 1).is(Role.JOINT) || line.at(i - 1).is(Role.SENDING) || line.at(i - 1).is(":")
                    || line.at(i - 1).is("recall") || line.at(i - 1).is("that") && line.at(i - 2).is("recall");
            boolean they = item.is("they") || item.word().startsWith("they'") || item.word().startsWith("they’");
            boolean would = item.word().endsWith("d") && !line.at(walk.head).is(Role.VERB);
            if (they && !would && (begins || line.at(i - 1).is(",") || line.at(i - 1).is(Role.BOUND))) {
                return subject(topics.before(line, i, Type.EQUITY), i, walk);
            }
            return item.is("it") && begins && !line.at(walk.head).is(Role.GROWS) ? subject(topics.it(line, i), i, walk)
                    : Subject.NONE;
        }
        if (item.is("our") && walk.share) {
            return subject(topics.onlyCompany(), i, walk);
        }
        int company = item.isPossessive() ? beforeCompany(i) : Walk.NOWHERE;
        boolean the = company != Walk.NOWHERE || item.is("the") || line.at(i + 1).is("the");
        boolean bare = walk.share && (!line.has(i) || item.is(",") || item.is(";") || item.is("--") || item.is("-") || item.is(":")
                || item.is("and") || item.is(Role.BOUND));
        int after = item.is("the") ? i + 1 : i + 2;
        boolean other = walk.noun != Type.EQUITY && Terms.isTime(line, after);
        boolean refers = item.is(Role.REFERS) && !item.is("whose") || item.is(Role.SENDING) || the || bare;
        if (!refers || other || walk.contract || walk.price && walk.noun != Type.RATE) {
            return Subject.NONE;
        }
        int first = company == Walk.NOWHERE ? i + 1 : company + 1;
        return subject(topics.before(line, Math.max(i, 0), walk.noun), first, walk);
    }

    /** The only thing that the sentence before speaks of, where it tells of no business. */
    Subject spokenOf() {
        Mention topic = topics.it(line, 0);
        return topic == null ? Subject.NONE : Subject.of(topic, 0, true);
    }

    private static Subject subject(Mention topic, int first, Walk walk) {
        return topic == null ? Subject.NONE
                : new Subject(List.of(topic), Math.min(first, walk.head), walk.share || walk.noun != Type.EQUITY, walk.level,
                        walk.points);
    }

    /** The item before {@code the coffee chain} or {@code of the coffee chain}, which ends at {@code noun}. */
    private int beforeCompany(int noun) {
        if (!line.at(noun).is(Role.COMPANY_NOUN)) {
            return Walk.NOWHERE;
        }
        for (int i = noun - 1; i > noun - ADJECTIVES - 1; i--) {
            if (line.at(i).is("the")) {
                return line.at(i - 1).is("of") || line.at(i - 1).is("in") ? i - 2 : i - 1;
            }
        }
        return Walk.NOWHERE;
    }
}
