package dev.tickertone.sentiment.move;

import dev.tickertone.sentiment.instrument.Instrument;
import dev.tickertone.sentiment.instrument.Instrument.Type;
import dev.tickertone.sentiment.instrument.Mention;
import dev.tickertone.sentiment.move.Walk.Head;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the instruments whose price a verb or direction moves, by a walk back from it. Where a walk meets a word that
 * may not stand between the two, a modal or <em>sales</em> say, something else is the subject.
 */
final class Subjects {
    private static final int REACH = 40;
    private static final int LIST = 8;

    private final Line line;
    private final Referents referents;
    private final Lists lists;

    Subjects(Line line, Topics topics) {
        this.line = line;
        this.referents = new Referents(line, topics);
        this.lists = new Lists(line);
    }

    /** The instruments that the head at item {@code head} is said of. */
    Subject of(int head, Head kind) {
        Walk walk = new Walk(line, kind, head);
        int i = head - 1;
        for (int steps = 0; steps < REACH && line.has(i); steps++) {
            if (line.at(i).isName()) {
                return named(i, walk);
            }
            Subject company = walk.noun == null ? referents.ofCompany(i, walk) : null;
            if (company != null) {
                return sure(company);
            }
            int next = walk.step(i);
            if (next == Walk.NOWHERE) {
                break;
            }
            i = next;
        }
        return sure(referents.of(Math.max(i, -1), walk));
    }

    /** What a sentence without a subject goes on to speak of: {@code Up 2% at noon.} */
    Subject spokenOf() {
        return referents.spokenOf();
    }

    private Subject sure(Subject subject) {
        return subject.isNone() || isDoubted(subject.first()) ? Subject.NONE : subject;
    }

    private Subject named(int last, Walk walk) {
        Item name = line.at(last);
        Instrument instrument = name.mention().instrument();
        if (!walk.isOwn(instrument, name.isPossessive(), last)) {
            return Subject.NONE;
        }
        List<Mention> mentions = new ArrayList<>(List.of(name.mention()));
        int first = lists.firstOf(last);
        boolean bracket = line.at(last + 1).is("(") || line.at(last + 1).is(":");
        if (!walk.direct || !bracket) {
            first = lists.withList(first, mentions, line.at(walk.head).is(Role.PLURAL));
        }
        int before = lists.determined(first) - 1;
        boolean ofOwn = isOwnNounOf(before, instrument);
        ofOwn |= before >= 1 && line.at(before).is("to") && line.at(before - 1).is(Role.TIED);
        boolean allowed = ofOwn || bracket && walk.direct || isAllowed(before, walk);
        first = ofOwn ? before - 1 : first;
        if (!allowed || isDoubted(first)) {
            return Subject.NONE;
        }
        boolean own = walk.share || walk.price || walk.contract || ofOwn || isPlural(name);
        return new Subject(List.copyOf(mentions), first, own, walk.level, walk.points);
    }

    /** Whether what stands before a name makes it no mere circumstance. */
    private boolean isAllowed(int before, Walk walk) {
        Item item = line.at(before);
        boolean with = item.is("with") && walk.kind != Head.VERB;
        boolean pointed = item.is(Role.POINTS_AT) || item.is("at") && line.at(before - 1).is("look") || !item.is("at") && !item.is("in") && !item.is("of")
                && !isMeasured(before);
        return !item.is(Role.CIRCUMSTANCE) || with || walk.relative || walk.comma && walk.direct && pointed;
    }

    /** {@code revenue for Acme, up 5%}. */
    private boolean isMeasured(int before) {
        for (int i = before - 1; i > before - LIST && line.has(i) && !line.at(i).isMark(); i--) {
            if (line.at(i).is(Role.MEASURE) || line.at(i).isAmount()) {
                return true;
            }
        }
        return false;
    }

    /** {@code shares of}, {@code the yield on}, {@code futures for}, but not {@code the target price of}. */
    private boolean isOwnNounOf(int of, Instrument instrument) {
        Item item = line.at(of);
        if (!item.is("of") && !item.is("on") && !item.is("in") && !item.is("for")) {
            return false;
        }
        Item noun = line.at(of - 1);
        boolean company = instrument.type() == Type.EQUITY || instrument.type() == Type.ETF;
        boolean price = noun.is(Role.PRICE) && !line.at(of - 2).is("target")
                && (!company || line.at(of - 2).is("share"));
        return (noun.is(Role.SHARE) || noun.is("those") || noun.is("position") || noun.is("investment")) && company || price || noun.is(Role.CONTRACT) && Walk.isContract(instrument);
    }

    /** {@code Gold futures}, {@code oil prices}, {@code two-year yields}, where these words belong to the name. */
    private static boolean isPlural(Item name) {
        Type type = name.mention().instrument().type();
        return type != Type.EQUITY && type != Type.INDEX && name.token().lower().endsWith("s");
    }

    /** Whether the words before item {@code first}, within its clause, make the statement a thought. */
    boolean isDoubted(int first) {
        if (line.at(0).is(Role.DOUBTS_ALL)) {
            return true;
        }
        for (int i = first - 1; i > first - LIST && line.has(i); i--) {
            Item item = line.at(i);
            boolean naming = item.is("called") && !line.at(i + 1).is("for")
                    || item.is("warning") && (line.at(i - 1).is(Role.DETERMINER) || line.at(i - 1).is(Role.MEASURE));
            if (item.is(Role.DOUBT) && (!item.isCapital() || i == 0) && !naming) {
                return true;
            }
            if (item.isMark() || item.is(Role.BOUND)) {
                return false;
            }
        }
        return false;
    }
}
