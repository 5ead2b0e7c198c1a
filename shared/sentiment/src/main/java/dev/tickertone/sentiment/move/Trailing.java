package dev.tickertone.sentiment.move;

import dev.tickertone.sentiment.move.Walk.Head;

/** Reads statements whose direction follows their amount. One instance reads one sentence. */
final class Trailing {
    private static final int HEDGES = 14;
    private static final int NEAR = 5;

    private final Line line;
    private final Subjects subjects;
    private final Clauses clauses;
    private final Said said;

    Trailing(Line line, Subjects subjects, Clauses clauses, Said said) {
        this.line = line;
        this.subjects = subjects;
        this.clauses = clauses;
        this.said = said;
    }

    /** {@code closed 2% higher}, {@code ended the week 120 points, or 0.3%, lower}, {@code 9% below its peak}. */
    int read(int i) {
        if (!mayTrail(i)) {
            return i;
        }
        int head = i;
        while (i - head < HEDGES && line.at(head - 1).is(Role.ABOUT)) {
            head--;
        }
        Subject subject = subject(head);
        Change change = subject.isNone() ? null : Change.read(line, i, subject.instrument());
        if (change == null) {
            return i;
        }
        boolean two = change.next() > i + 1 && line.at(change.next()).is(",");
        int direction = two ? change.next() + 1 : change.next();
        Item word = line.at(direction);
        boolean of = word.is("off") && (line.at(direction + 1).isName() || line.at(direction + 1).is(Role.SHARE));
        if (of) {
            return i;
        }
        if (word.is("in") && line.at(direction + 1).is(Role.TERRITORY) && line.at(direction + 2).is("territory")) {
            return said.state(subject, head, line.at(direction + 1).sense().sign(), change.endingAt(direction + 3));
        }
        boolean in = (word.is("in") || word.is("to") || word.is("on")) && line.at(direction + 1).is("the");
        if (in && line.at(direction + 2).is(Role.TERRITORY)) {
            return said.state(subject, head, line.at(direction + 2).sense().sign(), change.endingAt(direction + 3));
        }
        if ((word.is("more") || word.is("less")) && line.at(direction + 1).is("than") && change.basisPoints() != null) {
            return said.state(subject, head, word.is("more") ? 1 : -1, change.endingAt(direction + 1));
        }
        if (word.is("and") && line.at(subject.first() - 1).is(Role.SENDING)) {
            int shared = shared(direction);
            return shared < 0 ? i : said.state(subject, head, line.at(shared).sense().sign(), change);
        }
        boolean away = word.is(Role.AWAY) && isLandmark(direction);
        boolean distance = word.is("off") && change.basisPoints() != null && isLandmark(direction);
        if (!away && !word.is(Role.PARTICLE) || distance) {
            return i;
        }
        boolean better = (word.is("better") || word.is("worse")) && line.at(direction + 1).is("off");
        Change whole = change.endingAt(better ? direction + 2 : direction + 1);
        return said.state(subject, head, word.sense().sign(),
                away ? whole : whole.withOthers(line, subject.instrument().type()));
    }

    /** The direction of {@code dragging A 4% and B 5% lower} from its {@code and} on, or -1. */
    private int shared(int and) {
        int name = and + 1;
        while (line.at(name).is(Role.DETERMINER)) {
            name++;
        }
        boolean other = line.at(name).isName() && line.at(name + 1).isAmount() && line.at(name + 2).is(Role.PARTICLE);
        return other ? name + 2 : -1;
    }

    /** Whether a direction is near, without which the search for a subject is in vain. */
    private boolean mayTrail(int i) {
        boolean listed = line.at(i + 1).is("and");
        for (int at = i + 1; at < i + HEDGES && line.has(at) && (listed || !line.at(at).isName()); at++) {
            Item item = line.at(at);
            if (item.is(Role.PARTICLE) || item.is(Role.AWAY) || item.is(Role.TERRITORY) || item.is("more") || item.is("less")) {
                return true;
            }
        }
        return false;
    }

    private Subject subject(int head) {
        int at = head - 1;
        while (head - at < NEAR && (line.at(at).is(Role.PASS) || line.at(at).isAdverb())) {
            at--;
        }
        boolean name = line.at(head - 1).isName() || line.at(head - 1).is(Role.SHARE);
        boolean aside = line.at(at).is(",") || line.at(head - 1).is("(");
        boolean comma = line.at(at).is(",");
        boolean led = line.at(head - 1).is(Role.TO_LEVEL) && line.at(head - 2).is("to");
        int mark = at;
        return Subject.first(
                () -> subjects.of(head, aside ? Head.DIRECTION : name ? Head.PARTICIPLE : Head.VERB),
                () -> said.last().inherited(head),
                () -> clauses.continued(head),
                () -> comma ? clauses.before(mark, 0) : Subject.NONE,
                () -> clauses.quiet(mark),
                () -> led ? clauses.main(head - 2) : Subject.NONE);
    }

    /** {@code below its peak}, {@code above Thursday's close}. */
    private boolean isLandmark(int from) {
        for (int i = from + 1; i < from + NEAR; i++) {
            if (line.at(i).is("close") || line.at(i).is(Role.RECORD)) {
                return true;
            }
        }
        return false;
    }
}
