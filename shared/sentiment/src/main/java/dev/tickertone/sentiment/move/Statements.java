package dev.tickertone.sentiment.move;

import dev.tickertone.domain.score.StatedMove;
import dev.tickertone.sentiment.instrument.Instrument.Type;
import dev.tickertone.sentiment.move.Walk.Head;
import dev.tickertone.sentiment.text.Amount.Unit;
import java.math.BigDecimal;

/** Reads the statements of one sentence from left to right, each from its head. One instance reads one sentence. */
final class Statements {
    private static final int NEAR = 5;

    private final Line line;
    private final Subjects subjects;
    private final Nouns nouns;
    private final Clauses clauses;
    private final Said said;
    private final Trailing trailing;
    private final Gaps gaps;
    private final Turns turns;
    private final Beside beside;

    Statements(Line line, Topics topics) {
        this.line = line;
        this.subjects = new Subjects(line, topics);
        this.clauses = new Clauses(line, subjects);
        this.said = new Said(line);
        this.nouns = new Nouns(line, subjects, clauses, said);
        this.trailing = new Trailing(line, subjects, clauses, said);
        this.gaps = new Gaps(line, subjects, said);
        this.beside = new Beside(line, said);
        this.turns = new Turns(line, subjects, clauses, said);
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
        if (item.isAmount()) {
            return amount(i);
        }
        if (item.is(Role.PUTS) && line.at(i + 1).isAmount() && line.at(i + 2).is("onto")) {
            return verb(i, i + 1, 1);
        }
        int turned = turned(i);
        if (turned != 0) {
            return verb(i - 1, i + 1, turned);
        }
        int turn = turns.read(i);
        if (turn > i) {
            return turn;
        }
        boolean amount = line.at(Change.afterHedges(line, i + 1)).isAmount() || line.at(i + 1).is("from")
                || Turns.corrected(line, i + 1) > i + 1;
        boolean led = !item.is("ahead") || line.at(i - 1).word().endsWith("ed");
        if (item.is(Role.PARTICLE) && led && amount || item.is(Role.SIGN) && line.at(i + 1).isAmount()) {
            int corrected = Turns.corrected(line, i + 1);
            return direction(i, sign, corrected);
        }
        if (item.is(Role.FACTOR)) {
            return factor(i);
        }
        boolean verb = item.is(Role.VERB) || item.is(Role.PLURAL) || item.is(Role.PARTICIPLE);
        int end = verb ? verb(i, i + 1, sign) : i;
        if (item.is(Role.NOUN) && line.at(i - 1).is(Role.EXTENDS) && line.at(i + 1).is(",")) {
            said.last().passOver(i, i, sign);
        }
        Nouns.Noun noun = end == i && item.is(Role.NOUN) ? nouns.read(i, sign) : null;
        return noun == null ? end : said.stateEach(noun.subject(), i, sign, noun.change());
    }

    /** The sign of a verb with a word after it: {@code gave up}, {@code handed back}, {@code clawed back}, {@code put on}. */
    private int turned(int i) {
        Item verb = line.at(i - 1);
        boolean back = line.at(i).is("back");
        boolean on = verb.is(Role.PUTS) && line.at(i).is("on");
        boolean given = verb.is(Role.GIVES) && (back || line.at(i).is("up") && !verb.is(Role.SENDING));
        return given ? -1 : on || back && verb.is(Role.WINS) ? 1 : 0;
    }

    /** {@code S&P 500 -0.5%}, {@code 2% higher}, {@code and B 0.8%}. */
    private int amount(int i) {
        Quantity quantity = line.at(i).quantity();
        if (quantity.sign() != 0 && (quantity.isPercent() || quantity.unit() == Unit.BASIS_POINTS)) {
            return direction(i, quantity.sign(), i);
        }
        boolean table = quantity.sign() != 0 && quantity.unit() == Unit.PLAIN && line.at(i - 1).is("(") && line.at(i - 2).isAmount();
        if (table) {
            return direction(i, quantity.sign(), i);
        }
        int besides = beside.read(i);
        if (besides > i) {
            return besides;
        }
        Subject gap = gaps.subject(i);
        Change change = gap.isNone() ? null : quantity.unit() == Unit.PLAIN ? Change.points(quantity, i + 1)
                : Change.read(line, i, gap.instrument());
        return change == null ? trailing.read(i) : said.stateAlike(gap, i, change);
    }

    private int direction(int i, int sign, int from) {
        boolean particle = line.at(i).is(Role.PARTICLE);
        Subject subject = Subject.first(
                () -> subjects.of(i, Head.DIRECTION),
                () -> said.last().inherited(i),
                () -> clauses.levelled(i),
                () -> clauses.before(said.last().joint(i), sign),
                () -> clauses.opened(i),
                () -> i == 0 ? subjects.spokenOf() : Subject.NONE,
                () -> particle ? clauses.continued(i) : Subject.NONE,
                () -> said.last().goneOn(i),
                () -> clauses.announced(i),
                () -> clauses.quiet(i - 1),
                () -> line.at(i).isAmount() ? clauses.only(i) : Subject.NONE);
        if (subject.isNone()) {
            return i;
        }
        Change change = isPercentAgain(i, from) ? Change.percent(line.at(from).quantity().value(), from + 1)
                : Change.read(line, from, subject.instrument());
        change = change == null ? Spans.since(line, from, subject, sign) : change;
        boolean plain = line.at(i).is(Role.PARTICLE) && !line.at(i).is("back");
        return change == null ? i : said.stateEach(plain ? subject.asOwn() : subject, i, sign, change);
    }

    /** {@code A minus 0.9 percent, B minus 1.2}: the first of a row tells what the others count. */
    private boolean isPercentAgain(int i, int amount) {
        boolean bare = line.at(i).is(Role.SIGN) && line.at(amount).isAmount() && line.at(amount).quantity().unit() == Unit.PLAIN;
        StatedMove before = bare && !said.moves().isEmpty() ? said.moves().getLast() : null;
        return before != null && before.percent() != null && before.points() == null;
    }

    /** {@code rose 2%}, {@code falling to 4.5% from 4.6%}, {@code gave up 1%}; {@code next} comes after the verb. */
    private int verb(int i, int next, int sign) {
        int from = Change.afterBy(line, next);
        int amount = Change.afterHedges(line, from);
        boolean levels = line.at(from).is("to") || line.at(from).is("from");
        if (!levels && !line.at(amount).isAmount()) {
            if (line.at(next).is(",") && line.at(i).is(Role.VERB)) {
                said.last().passOver(i, i, sign);
            }
            return i;
        }
        Item item = line.at(i);
        boolean participle = item.is(Role.PARTICIPLE) || line.at(i - 1).is("having");
        Subject own = subjects.of(i, participle ? Head.PARTICIPLE : Head.VERB);
        boolean plural = item.is(Role.PLURAL) && !item.is(Role.VERB);
        boolean fund = !item.is("returned") || !own.isNone() && own.instrument().type() == Type.ETF;
        if (!fund || plural && !own.isNone() && !isPlural(own)) {
            return i;
        }
        boolean ing = participle || item.word().endsWith("ing");
        Subject subject = Subject.first(
                () -> own,
                () -> participle ? clauses.ofParticiple(i) : Subject.NONE,
                () -> ing || isPresent(item) ? clauses.quiet(i - 1) : Subject.NONE,
                () -> said.last().inherited(i),
                () -> participle ? said.last().carried(i) : Subject.NONE,
                () -> participle ? levelBefore(i) : Subject.NONE,
                () -> plural && line.at(i - 1).is("to") ? clauses.before(i - 1, sign) : Subject.NONE,
                () -> item.is(Role.GROWS) ? Subject.NONE : clauses.continued(i));
        if (subject.isNone()) {
            if (!levels && !subjects.isDoubted(i)) {
                said.last().passOver(i, amount, sign);
            }
            return i;
        }
        Change change = levels ? Spans.between(line, from, subject.instrument(), sign)
                : Change.read(line, from, subject.instrument());
        return change == null ? i : levels ? said.stateBetween(subject, i, sign, change) : said.stateEach(subject, i, sign, change);
    }

    /** {@code A traded at $289, having risen 1.5%}. */
    private Subject levelBefore(int i) {
        int first = line.at(i - 1).is("having") ? i - 1 : i;
        Subject subject = line.at(first - 1).is(",") ? subjects.of(first, Head.DIRECTION) : Subject.NONE;
        return subject.level() == null ? Subject.NONE : subject;
    }

    /** {@code A hit by sales, falls 4%}: in headlines a comma joins as {@code and} does. */
    private static boolean isPresent(Item verb) {
        return verb.word().endsWith("s");
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
        if (next.is(",") && line.at(i + 2).is(Role.PARTICLE)) {
            return i;
        }
        boolean time = next.is("in") || Terms.isTime(line, i + 1) && !next.is("the");
        boolean alone = !line.has(i + 1) || next.isMark() || next.is("in") && line.at(i + 2).is("value")
                || time || next.is(Role.BOUND) || next.is("to");
        Subject subject = alone ? subjects.of(head, Head.VERB) : Subject.NONE;
        if (subject.isNone() || subject.isBareCompany() && !time) {
            return i;
        }
        BigDecimal value = line.at(i).sense().value();
        return said.state(subject, i, value.signum(), Change.percent(value.abs(), i + 1));
    }

}
