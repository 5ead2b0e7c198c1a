package dev.tickertone.sentiment.move;

import dev.tickertone.domain.score.StatedMove;
import dev.tickertone.sentiment.instrument.Instrument.Type;
import dev.tickertone.sentiment.instrument.Mention;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The moves that a sentence has stated so far, and what a later statement of it takes from the last one. */
final class Said {
    private static final int NEAR = 5;

    private final Line line;
    private final List<StatedMove> moves = new ArrayList<>();
    private Periods opening;
    private final Last last;
    private Periods lastPeriods = Periods.NONE;
    private boolean alike;
    /** Whether the change is the difference of two levels. */
    private boolean worked;
    /** Where the moves begin that the last verb makes. */
    private int chain;

    Said(Line line) {
        this.line = line;
        this.last = new Last(line);
    }

    List<StatedMove> moves() {
        return moves;
    }

    Last last() {
        return last;
    }

    /**
     * States a move of a subject, with the level that follows.
     *
     * @param head the item of the verb or direction
     * @return the item to go on with; {@code head} if the amounts are not those of a move
     */
    int state(Subject subject, int head, int sign, Change amounts) {
        Type type = subject.instrument().type();
        Change known = amounts.with(subject);
        Change change = Tail.withRest(Tail.withLevel(known, line, subject.mentions().getFirst().instrument()), line, type, sign);
        boolean move = change.isMove(subject.instrument(), subject.ofShare() || amounts.level() != null);
        if (!move || Tail.isOther(amounts, line, type) || subject.isCross(line, change.next())) {
            return head;
        }
        if (!completes(subject, head, sign, change)) {
            subject.mentions().forEach(mention -> add(subject, mention, head, sign, change));
        }
        return done(subject, head, sign, change.next());
    }

    /** States a move that the sentence leaves half unsaid, {@code and B 0.8%}: its way and time are the last one's. */
    int stateAlike(Subject subject, int head, Change amounts) {
        alike = true;
        int end = state(subject, head, last.sign(), amounts);
        alike = false;
        return end;
    }

    /** As {@link #state}, where the subjects may each have an amount: {@code A and B rose 1% and 2%}. */
    int stateEach(Subject subject, int head, int sign, Change first) {
        List<Change> each = new ArrayList<>(List.of(first));
        int at = first.next();
        Change next = first;
        while (each.size() < subject.mentions().size() && next != null) {
            int amount = at;
            while (line.at(amount).is(",") || line.at(amount).is("and")) {
                amount++;
            }
            next = Change.read(line, amount, subject.instrument());
            if (next != null) {
                each.add(next);
                at = next.next();
            }
        }
        boolean said = line.words(at, at + NEAR).contains(" respectively ");
        boolean more = line.at(at + 1).isAmount() || line.at(at + 2).isAmount();
        boolean complete = each.size() == subject.mentions().size() && each.size() > 1 && (said || each.size() == 2 || !more);
        if (said && (!complete || more)) {
            return at;
        }
        if (!complete) {
            return state(subject, head, sign, first);
        }
        for (int k = 0; k < each.size(); k++) {
            add(subject, subject.mentions().get(k), head, sign, each.get(k).endingAt(at));
        }
        return done(subject, head, sign, at);
    }

    /** As {@link #stateEach}, where the change was worked out from two levels. */
    int stateBetween(Subject subject, int head, int sign, Change between) {
        worked = true;
        int end = stateEach(subject, head, sign, between);
        worked = false;
        last.ofLevels();
        return end;
    }

    private int done(Subject subject, int head, int sign, int end) {
        boolean noun = line.at(head).is(Role.NOUN) || line.at(head).isAmount() && last.isOfNoun();
        last.pass(subject, sign, end, noun);
        return end;
    }

    /**
     * Adds what {@code , shedding 712 points to 38,921} and {@code , an 8% drop} tell to the move before: the same one in
     * another unit.
     *
     * @return whether it is the same one
     */
    private boolean completes(Subject subject, int head, int sign, Change change) {
        boolean follows = !moves.isEmpty() && subject.mentions().equals(last.subject().mentions()) && sign == last.sign()
                && subject.mentions().size() == 1 && (line.at(head).is(Role.PARTICIPLE) || line.at(head).is(Role.NOUN));
        StatedMove before = follows ? moves.getLast() : null;
        if (!follows || !before.symbol().equals(subject.instrument().symbol())) {
            return false;
        }
        boolean percent = change.percent() != null && before.percent() == null;
        boolean sum = change.percent() == null && before.percent() != null && before.points() == null && before.basisPoints() == null;
        boolean levels = change.level() == null || before.level() == null;
        Periods own = Periods.of(line, head, head, change.next(), last.nextName(change.next()));
        boolean same = own.period() == null || own.period().equals(before.period()) || own.period().equals(Terms.SINCE);
        if (!same || !levels || !(percent && change.points() == null && change.basisPoints() == null) && !sum) {
            return false;
        }
        boolean replaced = percent && last.isOfLevels();
        Level level = change.level();
        moves.set(moves.size() - 1, new StatedMove(before.symbol(),
                percent ? signed(change.percent(), sign) : before.percent(),
                percent ? replaced ? null : before.points() : signed(change.pointsOf(subject.instrument()), sign),
                percent ? replaced ? null : before.basisPoints() : signed(change.basisPoints(), sign),
                level == null ? before.level() : level.value(),
                level == null ? before.unit() : level.unit(),
                before.period(), before.session(), before.extreme(), null, before.start(), line.at(change.next() - 1).end()));
        return true;
    }

    private void add(Subject subject, Mention mention, int head, int sign, Change change) {
        int end = change.next();
        int first = Math.max(Math.min(subject.first(), head), 0);
        Periods own = Periods.of(line, first < last.end() ? head : first, head, end, last.nextName(end));
        Periods periods = (alike ? own.or(lastPeriods) : own).or(opening());
        lastPeriods = periods;
        chain = alike ? chain : moves.size();
        if (alike && own.period() != null) {
            moves.subList(chain, moves.size()).replaceAll(move -> own.of(move));
        }
        Level level = change.level();
        // A percentage that is written stands for itself beside two levels.
        boolean told = worked && change.percent() != null;
        moves.add(new StatedMove(
                mention.instrument().symbol(),
                signed(change.percent(), sign),
                told ? null : signed(change.pointsOf(mention.instrument()), sign),
                told ? null : signed(change.basisPoints(), sign),
                level == null ? null : level.value(),
                level == null ? null : level.unit(),
                periods.period(),
                periods.session(),
                periods.extreme(),
                null,
                line.at(first).start(),
                line.at(end - 1).end()));
    }

    private Periods opening() {
        opening = opening == null ? Periods.opening(line) : opening;
        return opening;
    }

    private static BigDecimal signed(BigDecimal value, int sign) {
        return value == null || sign > 0 ? value : value.negate();
    }
}
