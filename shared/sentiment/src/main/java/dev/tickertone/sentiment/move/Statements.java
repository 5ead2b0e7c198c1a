package dev.tickertone.sentiment.move;

import dev.tickertone.sentiment.move.Walk.Head;
import dev.tickertone.sentiment.text.Amount.Unit;
import java.math.BigDecimal;

/** Reads the statements of one sentence from left to right, each from its head. One instance reads one sentence. */
final class Statements {
    private static final int HEDGES = 14;
    private static final int NEAR = 5;

    private final Line line;
    private final Subjects subjects;
    private final Nouns nouns;
    private final Clauses clauses;
    private final Said said;

    Statements(Line line, Topics topics) {
        this.line = line;
        this.subjects = new Subjects(line, topics);
        this.nouns = new Nouns(line, subjects);
        this.clauses = new Clauses(line, subjects);
        this.said = new Said(line);
    }

    Said read() {
        int i = 0;
        while (i < line.size()) {
            i = Math.max(i + 1, read(i));
        }
        return said;
    }

    /** Reads a statement whose head is item {@code i}; returns the item to go on with. */
    private int read(int i) {
        Item item = line.at(i);
        int sign = item.sense().sign();
        boolean given = line.at(i - 1).is(Role.GIVES) && (item.is("up") || item.is("back"));
        if (item.isAmount()) {
            return amount(i);
        }
        if (given || line.at(i - 1).is(Role.PUTS) && item.is("on")) {
            return verb(i - 1, i + 1, given ? -1 : 1);
        }
        boolean amount = line.at(Change.afterHedges(line, i + 1)).isAmount() || line.at(i + 1).is("from");
        if (item.is(Role.PARTICLE) && amount) {
            return direction(i, sign, i + 1);
        }
        if (item.is(Role.FACTOR)) {
            return factor(i);
        }
        boolean verb = item.is(Role.VERB) || item.is(Role.PLURAL) || item.is(Role.PARTICIPLE);
        int end = verb ? verb(i, i + 1, sign) : i;
        Nouns.Noun noun = end == i && item.is(Role.NOUN) ? nouns.read(i, sign) : null;
        return noun == null ? end : said.state(noun.subject(), i, sign, noun.change());
    }

    /** {@code S&P 500 -0.5%}, {@code 2% higher}, {@code and B 0.8%}. */
    private int amount(int i) {
        Quantity quantity = line.at(i).quantity();
        if (quantity.sign() != 0 && quantity.isPercent()) {
            return direction(i, quantity.sign(), i);
        }
        Subject gap = gapped(i);
        Change change = gap.isNone() ? null : Change.read(line, i, gap.instrument());
        return change == null ? trailing(i) : said.stateAlike(gap, i, change);
    }

    private int direction(int i, int sign, int from) {
        Subject subject = subjects.of(i, Head.DIRECTION);
        subject = subject.isNone() ? said.inherited(i) : subject;
        subject = subject.isNone() ? clauses.before(said.joint(i), sign) : subject;
        if (subject.isNone()) {
            return i;
        }
        Change change = Change.read(line, from, subject.instrument());
        change = change == null ? Change.since(line, from, subject, sign) : change;
        return change == null ? i : said.state(subject, i, sign, change);
    }

    /** {@code rose 2%}, {@code falling to 4.5% from 4.6%}, {@code gave up 1%}; {@code next} comes after the verb. */
    private int verb(int i, int next, int sign) {
        int from = line.at(next).is("by") ? next + 1 : next;
        int amount = Change.afterHedges(line, from);
        boolean levels = line.at(from).is("to") || line.at(from).is("from");
        if (!levels && !line.at(amount).isAmount()) {
            return i;
        }
        Item item = line.at(i);
        boolean participle = item.is(Role.PARTICIPLE);
        Subject subject = subjects.of(i, participle ? Head.PARTICIPLE : Head.VERB);
        boolean plural = item.is(Role.PLURAL) && !item.is(Role.VERB);
        if (plural && !subject.isNone() && !isPlural(subject)) {
            return i;
        }
        subject = subject.isNone() && participle ? clauses.ofParticiple(i) : subject;
        subject = subject.isNone() ? said.inherited(i) : subject;
        if (subject.isNone()) {
            if (!levels && !subjects.isDoubted(i)) {
                said.passOver(amount, sign);
            }
            return i;
        }
        Change change = levels ? Change.between(line, from, subject.instrument(), sign)
                : Change.read(line, from, subject.instrument());
        return change == null ? i : said.stateEach(subject, i, sign, change);
    }

    /** Whether a subject can have a plural verb, or one without an ending after {@code helped A}. */
    private boolean isPlural(Subject subject) {
        return subject.ofShare() || subject.mentions().size() > 1 || line.at(subject.first() - 1).is(Role.CAUSES);
    }

    /** {@code Bitcoin has more than doubled}, {@code the shares halved}, but not {@code doubled its dividend}. */
    private int factor(int i) {
        int head = i;
        while (i - head < NEAR && (line.at(head - 1).is("than") || line.at(head - 1).is("more"))) {
            head--;
        }
        Item next = line.at(i + 1);
        boolean time = next.is("in") || Periods.isTime(line, i + 1) && !next.is("the");
        boolean alone = !line.has(i + 1) || next.isMark() || next.is("in") && line.at(i + 2).is("value")
                || time || next.is(Role.BOUND) || next.is("to");
        Subject subject = alone ? subjects.of(head, Head.VERB) : Subject.NONE;
        if (subject.isNone() || subject.isBareCompany() && !time) {
            return i;
        }
        BigDecimal value = line.at(i).sense().value();
        return said.state(subject, i, value.signum(), Change.percent(value.abs(), i + 1));
    }

    /** {@code closed 2% higher}, {@code ended the week 120 points, or 0.3%, lower}, {@code 9% below its peak}. */
    private int trailing(int i) {
        int head = i;
        while (i - head < HEDGES && line.at(head - 1).is(Role.ABOUT)) {
            head--;
        }
        Subject before = subjects.of(head, line.at(head - 1).is(",") ? Head.DIRECTION : Head.VERB);
        Subject subject = before.isNone() ? said.inherited(head) : before;
        Change change = subject.isNone() ? null : Change.read(line, i, subject.instrument());
        if (change == null) {
            return i;
        }
        boolean two = change.next() > i + 1 && line.at(change.next()).is(",");
        int direction = two ? change.next() + 1 : change.next();
        Item word = line.at(direction);
        boolean away = word.is(Role.AWAY) && isLandmark(direction);
        if (!away && !word.is(Role.PARTICLE)) {
            return i;
        }
        Change whole = change.endingAt(direction + 1);
        return said.state(subject, head, word.sense().sign(),
                away ? whole : whole.withOthers(line, subject.instrument().type()));
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

    /** The instrument of {@code and B 0.8%} after {@code A added 1.2%}. */
    private Subject gapped(int i) {
        if (line.at(i - 1).is("and") && Periods.isTime(line, i + 1) && said.isGap(i)) {
            return said.inherited(i);
        }
        int noun = line.at(i - 1).is(",") && line.at(i - 2).isName() ? i - 2 : i - 1;
        boolean own = line.at(noun).isName() || line.at(noun).is(Role.SHARE);
        boolean plain = line.at(i).quantity().unit() == Unit.PLAIN;
        if (!own || plain || line.at(i + 1).is(Role.PARTICLE) || !said.isGap(noun)) {
            return Subject.NONE;
        }
        Subject subject = subjects.of(noun + 1, Head.VERB);
        int before = subject.isNone() ? -1 : subject.first() - 1;
        while (before > 0 && (line.at(before).is(Role.DETERMINER) || line.at(before).is(Role.REFERS))) {
            before--;
        }
        Item joint = line.at(before);
        return joint.is("and") || joint.is(",") || joint.is("while") || joint.is(";") ? subject : Subject.NONE;
    }
}
