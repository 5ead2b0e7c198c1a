package dev.tickertone.sentiment.move;

import dev.tickertone.domain.score.StatedMove;
import dev.tickertone.sentiment.instrument.Instrument.Type;
import dev.tickertone.sentiment.instrument.Mention;
import dev.tickertone.sentiment.move.Subjects.Head;
import dev.tickertone.sentiment.text.Amount.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Reads the statements of one sentence from left to right. One instance reads one sentence. */
final class Statements {
    private static final int INHERIT = 14;
    private static final int JOINT_REACH = 5;

    private final Line line;
    private final Subjects subjects;
    private final Nouns nouns;
    private final List<StatedMove> moves = new ArrayList<>();
    private Subject last = Subject.NONE;
    private int lastEnd = -1;
    /** The direction of the last verb with an amount, whatever it was said of, and where that ended. */
    private int lastSign;
    private int lastAmount = -1;

    Statements(Line line, Topics topics) {
        this.line = line;
        this.subjects = new Subjects(line, topics);
        this.nouns = new Nouns(line, subjects);
    }

    List<StatedMove> find() {
        int i = 0;
        while (i < line.size()) {
            i = Math.max(i + 1, read(i));
        }
        return moves;
    }

    /** Reads a statement whose head is item {@code i}; returns the item to go on with. */
    private int read(int i) {
        Item item = line.at(i);
        if (item.isAmount()) {
            return amount(i);
        }
        int sign = item.sense().sign();
        boolean amount = line.at(Change.afterHedges(line, i + 1)).isAmount() || line.at(i + 1).is("from");
        if (item.is(Role.PARTICLE) && amount && !line.at(i - 1).is(Role.GIVES)) {
            return direction(i, sign, i + 1);
        }
        if (line.at(i - 1).is(Role.GIVES) && (item.is("up") || item.is("back"))) {
            return verb(i, -1);
        }
        if (item.is(Role.FACTOR)) {
            return factor(i);
        }
        boolean verb = item.is(Role.VERB) || item.is(Role.PLURAL) || item.is(Role.PARTICIPLE);
        int end = verb ? verb(i, sign) : i;
        if (end > i || !item.is(Role.NOUN)) {
            return end;
        }
        Nouns.Noun noun = nouns.read(i, sign);
        return noun == null ? i : state(noun.subject(), Math.min(i, noun.first()), sign, noun.change());
    }

    /** {@code S&P 500 -0.5%}, {@code 2% higher}, {@code and B 0.8%}. */
    private int amount(int i) {
        Quantity quantity = line.at(i).quantity();
        if (quantity.sign() != 0 && quantity.isPercent()) {
            return direction(i, quantity.sign(), i);
        }
        Subject gap = gapped(i);
        if (!gap.isNone()) {
            Change change = Change.read(line, i, gap.instrument());
            return change == null ? i : state(gap, i, lastSign, change);
        }
        return trailing(i);
    }

    private int direction(int i, int sign, int from) {
        Subject found = subjects.of(i, Head.DIRECTION);
        Subject subject = found.isNone() ? inherited(i) : found;
        subject = subject.isNone() ? nouns.leading(joint(i), sign) : subject;
        if (subject.isNone()) {
            return i;
        }
        Change change = Change.read(line, from, subject.instrument());
        if (change == null) {
            change = since(subject, from, sign);
        }
        return change == null ? i : state(subject, i, sign, change);
    }

    /** {@code was 4.61%, up from 4.54%}. */
    private Change since(Subject subject, int from, int sign) {
        Level before = line.at(from).is("from") ? Level.read(line, from + 1, subject.instrument()) : null;
        Level after = before == null ? null : Level.of(subject.level(), subject.instrument(), from);
        return after == null ? null : Change.between(before, after, subject.instrument(), sign, before.next());
    }

    private int verb(int i, int sign) {
        int from = line.at(i + 1).is("by") ? i + 2 : i + 1;
        boolean levels = line.at(from).is("to") || line.at(from).is("from");
        if (!levels && !line.at(Change.afterHedges(line, from)).isAmount()) {
            return i;
        }
        Item item = line.at(i);
        boolean participle = item.is(Role.PARTICIPLE);
        Subject subject = subjects.of(i, participle ? Head.PARTICIPLE : Head.VERB);
        boolean many = subject.ofShare() || subject.mentions().size() > 1 || isCaused(subject);
        if (item.is(Role.PLURAL) && !item.is(Role.VERB) && !subject.isNone() && !many) {
            return i;
        }
        subject = !subject.isNone() ? subject : participle ? nouns.participleSubject(i) : subject;
        subject = !subject.isNone() ? subject : inherited(i);
        if (subject.isNone()) {
            return missed(i, from, sign);
        }
        Change change = levels ? Change.between(line, from, subject.instrument(), sign)
                : Change.read(line, from, subject.instrument());
        return change == null ? i : respective(subject, i, sign, change);
    }

    /** Remembers a verb that something else is the subject of: {@code sales rose 5%, shares 3%}. */
    private int missed(int i, int from, int sign) {
        int amount = Change.afterHedges(line, from);
        if (line.at(amount).isAmount() && !subjects.isDoubted(i)) {
            lastSign = sign;
            lastAmount = amount + 1;
        }
        return i;
    }

    private boolean isCaused(Subject subject) {
        return !subject.isNone() && line.at(subject.first() - 1).is(Role.CAUSES);
    }

    /** {@code Bitcoin has more than doubled}, {@code the shares halved}, but not {@code doubled its dividend}. */
    private int factor(int i) {
        int head = i;
        while (i - head < 3 && (line.at(head - 1).is("than") || line.at(head - 1).is("more"))) {
            head--;
        }
        Item next = line.at(i + 1);
        boolean alone = !line.has(i + 1) || next.isMark() || next.is("in") && line.at(i + 2).is("value")
                || Periods.isTime(line, i + 1) && !next.is("its") && !next.is("the") || next.is(Role.BOUND) || next.is("to");
        Subject subject = alone ? subjects.of(head, Head.VERB) : Subject.NONE;
        boolean company = !subject.isNone() && subject.instrument().type() == Type.EQUITY && !subject.ofShare();
        if (subject.isNone() || company) {
            return i;
        }
        BigDecimal value = line.at(i).sense().value();
        return state(subject, i, value.signum(), Change.percent(value.abs(), i + 1));
    }

    /** {@code closed 2% higher}, {@code ended the week 120 points, or 0.3%, lower at 38,900}. */
    private int trailing(int i) {
        int head = i;
        while (i - head < INHERIT && line.at(head - 1).is(Role.ABOUT)) {
            head--;
        }
        Subject before = subjects.of(head, Head.VERB);
        Subject subject = !before.isNone() ? before : inherited(head);
        Change change = subject.isNone() ? null : Change.read(line, i, subject.instrument());
        if (change == null) {
            return i;
        }
        boolean two = change.next() > i + 1 && line.at(change.next()).is(",");
        int direction = two ? change.next() + 1 : change.next();
        Item word = line.at(direction);
        return word.is(Role.PARTICLE) ? state(subject, head, word.sense().sign(),
                change.endingAt(direction + 1).withOthers(line, subject.instrument().type())) : i;
    }

    /** The instrument of {@code and B 0.8%} after {@code A added 1.2%}. */
    private Subject gapped(int i) {
        int name = line.at(i - 1).isName() || line.at(i - 1).is(Role.SHARE) ? i - 1 : -1;
        boolean amount = lastAmount >= 0 && i - lastAmount <= INHERIT;
        Quantity quantity = line.at(i).quantity();
        boolean plain = quantity.unit() == Unit.PLAIN;
        if (name < 0 || !amount || plain || line.at(i + 1).is(Role.PARTICLE)) {
            return Subject.NONE;
        }
        for (int k = lastAmount; k < name - 4; k++) {
            if (!Periods.isTime(line, k) && !line.at(k).isAmount() && !line.at(k).is(Role.LEADS)) {
                return Subject.NONE;
            }
        }
        Subject subject = subjects.of(i, Head.VERB);
        int before = subject.isNone() ? -1 : subject.first() - 1;
        while (before > 0 && (line.at(before).is(Role.DETERMINER) || line.at(before).is(Role.REFERS))) {
            before--;
        }
        Item joint = line.at(before);
        return joint.is("and") || joint.is(",") || joint.is("while") || joint.is(";") ? subject : Subject.NONE;
    }

    /** {@code A and B rose 1% and 2%}: each its own amount. */
    private int respective(Subject subject, int verb, int sign, Change first) {
        List<Change> each = new ArrayList<>(List.of(first));
        int at = first.next();
        while (each.size() < subject.mentions().size()) {
            while (line.at(at).is(",") || line.at(at).is("and")) {
                at++;
            }
            Change next = Change.read(line, at, subject.instrument());
            if (next == null) {
                return isRespective(at) ? at : state(subject, verb, sign, first);
            }
            each.add(next);
            at = next.next();
        }
        boolean said = isRespective(at);
        boolean more = line.at(at + 1).isAmount() || line.at(at + 2).isAmount();
        if (said && more) {
            return at;
        }
        if (each.size() < 2 || !said && each.size() > 2) {
            return state(subject, verb, sign, first);
        }
        for (int k = 0; k < each.size(); k++) {
            add(subject, subject.mentions().get(k), verb, sign, each.get(k).endingAt(at));
        }
        return done(subject, sign, at);
    }

    private boolean isRespective(int at) {
        return line.words(at, at + 6).contains(" respectively ");
    }

    private int state(Subject subject, int verb, int sign, Change amounts) {
        Change change = amounts.at(Level.of(subject.level(), subject.instrument(), amounts.next()));
        change = change.withLevel(line, subject.mentions().getFirst().instrument());
        boolean derived = amounts.level() != null;
        if (!change.isMove(subject.instrument(), subject.ofShare() || derived)
                || amounts.isOther(line, subject.instrument().type())) {
            return verb;
        }
        for (Mention mention : subject.mentions()) {
            add(subject, mention, verb, sign, change);
        }
        return done(subject, sign, change.next());
    }

    private int done(Subject subject, int sign, int end) {
        last = subject;
        lastEnd = end;
        lastSign = sign;
        lastAmount = end;
        return end;
    }

    private void add(Subject subject, Mention mention, int verb, int sign, Change change) {
        int end = change.next();
        int first = Math.min(subject.first(), verb);
        Periods periods = Periods.of(line, first < lastEnd ? verb : first, verb, end, nextName(end));
        moves.add(new StatedMove(
                mention.instrument().symbol(),
                signed(change.percent(), sign),
                signed(change.points(), sign),
                signed(change.basisPoints(), sign),
                change.level() == null ? null : change.level().value(),
                change.level() == null ? null : change.level().unit(),
                periods.period(),
                periods.session(),
                periods.extreme(),
                null,
                line.at(Math.max(first, 0)).start(),
                line.at(end - 1).end()));
    }

    /** Where {@code and fell 1%} has no subject of its own it is the last statement's. */
    private Subject inherited(int verb) {
        int at = joint(verb);
        boolean joined = line.at(at).is(Role.JOINT) && !line.at(at).isMark();
        if (!joined || last.isNone() || verb - lastEnd > INHERIT || nextName(lastEnd) < verb) {
            return Subject.NONE;
        }
        return new Subject(last.mentions(), at + 1, true, null);
    }

    /** Where the clause of a head that has no subject of its own is joined to what is before. */
    private int joint(int head) {
        int at = head - 1;
        while (head - at < JOINT_REACH && (line.at(at).is(Role.PASS) || line.at(at).isAdverb()) && !line.at(at).is(Role.JOINT)) {
            at--;
        }
        return line.at(at).is(",") || line.at(at).is("and") || line.at(at).is(Role.JOINT) ? at : -1;
    }

    private int nextName(int from) {
        int i = from;
        while (i < line.size() && !line.at(i).isName() && i - from < INHERIT) {
            i++;
        }
        return i;
    }

    private static BigDecimal signed(BigDecimal value, int sign) {
        return value == null || sign > 0 ? value : value.negate();
    }
}
