package dev.tickertone.sentiment.move;

import dev.tickertone.sentiment.instrument.Mention;
import dev.tickertone.sentiment.move.Walk.Head;
import java.util.ArrayList;
import java.util.List;

/** Reads moves that are nouns: {@code a 2% drop in A}, {@code A's 2% drop}, {@code A posted a weekly gain of 2%}. */
final class Nouns {
    private static final int REACH = 6;
    private static final int SWING = 9;

    private final Line line;
    private final Subjects subjects;
    private final Clauses clauses;
    private final Said said;
    private final NounPhrases phrases;

    /** What a noun states. */
    record Noun(Subject subject, Change change) {}

    Nouns(Line line, Subjects subjects, Clauses clauses, Said said) {
        this.line = line;
        this.said = said;
        this.phrases = new NounPhrases(line);
        this.clauses = clauses;
        this.subjects = subjects;
    }

    /** The statement whose noun is item {@code i}, or {@code null}. */
    Noun read(int i, int sign) {
        int hedged = Change.afterHedges(line, phrases.afterLink(i));
        boolean of = hedged > i + 1 && line.at(hedged).isAmount();
        int number = of ? hedged : phrases.numberBefore(i);
        if (number < said.last().end() || number < 0 || subjects.isDoubted(Math.min(number, i)) || line.at(number).quantity().sign() * sign < 0) {
            return null;
        }
        int end = of ? number + 1 : i + 1;
        if (phrases.isConditional(end)) {
            return null;
        }
        Item after = line.at(end);
        int name = after.is("in") || after.is("for") || after.is("by") || after.is("on") || after.is("at") && !phrases.isMeasured(i) ? phrases.nameAfter(end) : -1;
        if (name >= 0) {
            List<Mention> list = new ArrayList<>(List.of(line.at(name).mention()));
            int other = name;
            while (line.at(other + 1).is("and") && line.at(other + 2).isName() && !line.at(other + 2).isPossessive()
                    && !line.at(other + 3).is(Role.MEASURE)) {
                other += 2;
                list.add(line.at(other).mention());
            }
            Subject subject = new Subject(List.copyOf(list), Math.min(number, i), true, null, null);
            int last = line.at(name + 1).is(Role.SHARE) && line.at(name).isPossessive() ? name + 2 : other + 1;
            return noun(subject, number, Math.max(end, last));
        }
        int sent = after.is(Role.SENDING) || after.is("put") || after.is("puts") ? phrases.nameAfter(end) : -1;
        if (sent >= 0) {
            return noun(Subject.of(line.at(sent).mention(), Math.min(number, i), true), number, end);
        }
        boolean elsewhere = after.is("in") && !phrases.isTime(end + 1) || after.is("of");
        return elsewhere || after.is(Role.MEASURE) ? null : before(Math.min(number, i), number, end, sign);
    }

    private Noun noun(Subject subject, int number, int end) {
        Change change = Change.read(line, number, subject.instrument());
        if (change == null || change.percent() == null && change.points() == null && change.basisPoints() == null) {
            return null;
        }
        return new Noun(subject, change.endingAt(Math.max(end, change.next())));
    }

    /** The instrument before the amount: its owner, the subject of {@code posted}, or of a level. */
    private Noun before(int first, int number, int end, int sign) {
        int at = first - 1;
        while (at > 0 && first - at < REACH + 2 && !isCause(at) && !line.at(at).is("into") && (line.at(at).is(Role.ABOUT) || Terms.isTime(line, at)
                || line.at(at).is(Role.RECORD) || line.at(at).is(Role.REFERS))) {
            at--;
        }
        Item owner = line.at(at);
        boolean owned = owner.isName() && owner.isPossessive();
        if (owned && !subjects.isDoubted(at)) {
            return noun(Subject.of(owner.mention(), at, false), number, end);
        }
        Subject subject = subject(at, sign);
        return subject.isNone() ? null : noun(subject, number, end);
    }

    /** Whose noun it is after item {@code at}: {@code A posted}, {@code A topped the list with}, {@code after}. */
    private Subject subject(int at, int sign) {
        Item owner = line.at(at);
        if (owner.isPossessive() && owner.is(Role.SHARE)) {
            return subjects.of(at + 1, Head.VERB);
        }
        if (at == 0 && (owner.is(Role.JOINT) || owner.is(Role.CIRCUMSTANCE))) {
            return clauses.ofParticiple(1);
        }
        Item beside = line.at(at - 2);
        if (owner.is("with") && line.at(at - 1).is(",") && beside.isName() && !beside.isPossessive()) {
            return subjects.isDoubted(at - 2) ? Subject.NONE : Subject.of(beside.mention(), at - 2, true);
        }
        if (owner.is("with") && line.at(at - 1).isName() && !line.at(at - 1).isPossessive() && line.at(at - 2).is("by")) {
            return Subject.of(line.at(at - 1).mention(), at - 1, true);
        }
        Subject with = owner.is("with") ? clauses.before(at, sign) : Subject.NONE;
        if (!with.isNone()) {
            return with;
        }
        if (owner.is("to") && line.at(at - 1).isName() && !line.at(at - 1).isPossessive()) {
            Item help = line.at(at - 2);
            boolean next = help.is("and") && said.last().end() == at - 2;
            return help.is(Role.SENDING) || help.is(Role.CAUSES) || next ? Subject.of(line.at(at - 1).mention(), at - 1, true)
                    : Subject.NONE;
        }
        if (owner.is("to") || owner.is("into")) {
            boolean moved = owner.is("to") && (line.at(at - 1).is(Role.VERB) || line.at(at - 1).is(Role.PARTICIPLE));
            return moved ? Subject.first(() -> said.last().inherited(at - 1), () -> said.last().carried(at - 1)) : swung(at);
        }
        if (owner.is("for") && line.at(at - 1).is(",")) {
            Subject level = subjects.of(at, Head.DIRECTION);
            return level.level() == null ? Subject.NONE : level;
        }
        if (owner.is(Role.HAD) || owner.is("with")) {
            return Subject.first(() -> subjects.of(at, Head.VERB), () -> owner.is("with") ? clauses.main(at) : Subject.NONE);
        }
        if (owner.is(",") && said.last().end() == at) {
            return said.last().carried(at + 1);
        }
        if (owner.is(",")) {
            Subject level = subjects.of(at + 1, Head.DIRECTION);
            boolean bound = line.at(at - 1).isAmount() && line.at(at - 2).is(Role.AWAY);
            return level.level() == null && !bound ? clauses.before(at, sign) : level;
        }
        int undone = owner.is(Role.PARTS) ? at - 1 : at;
        if (line.at(undone).is(Role.UNDOES)) {
            return Subject.first(() -> said.last().carried(undone), () -> said.last().inherited(undone),
                    () -> line.at(undone).is("onto") ? said.last().near(undone) : Subject.NONE,
                    () -> subjects.of(undone, Head.VERB));
        }
        return isCause(at) ? said.last().inherited(at + 1) : Subject.NONE;
    }

    /** Of {@code A swung from a gain of 2% to}, {@code A turned a 2% gain into}. */
    private Subject swung(int to) {
        for (int i = to - 1; i > to - SWING && line.has(i) && !line.at(i).isName() && !line.at(i).isMark(); i--) {
            boolean turned = line.at(i).is("turned") || line.at(i).is(Role.HAD);
            if (line.at(to).is("to") ? line.at(i).is("from") : turned) {
                return subjects.of(i, Head.VERB);
            }
        }
        return Subject.NONE;
    }

    private boolean isCause(int i) {
        return line.at(i).is("after") || line.at(i).is("despite") || line.at(i).is("following");
    }
}
