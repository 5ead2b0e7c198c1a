package dev.tickertone.sentiment.move;

import dev.tickertone.domain.score.StatedMove;
import dev.tickertone.sentiment.instrument.Instrument.Type;
import dev.tickertone.sentiment.instrument.Mention;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The moves that a sentence has stated so far, and what a later statement of it takes from the last one. */
final class Said {
    private static final int INHERIT = 14;
    private static final int NEAR = 5;

    private final Line line;
    private final List<StatedMove> moves = new ArrayList<>();
    private Periods opening;
    private Subject last = Subject.NONE;
    private int lastEnd = -1;
    private int lastSign;
    private int lastAmount = -1;
    private Periods lastPeriods = Periods.NONE;
    private boolean alike;
    private boolean ofNoun;
    /** Whether the last amount is no move but one of sales or the like. */
    private boolean ofBusiness;
    /** Where the moves begin that the last verb makes. */
    private int chain;

    Said(Line line) {
        this.line = line;
    }

    List<StatedMove> moves() {
        return moves;
    }

    /** Whether the last statement was made by a noun: {@code gains of 3% in A}. */
    boolean isOfNoun() {
        return ofNoun;
    }

    boolean isOfBusiness() {
        return ofBusiness;
    }

    int lastSign() {
        return lastSign;
    }

    /** The last instrument that moved, or {@code null}. */
    Mention lastMention() {
        return last.isNone() ? null : last.mentions().getLast();
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
        Change change = known.withLevel(line, subject.mentions().getFirst().instrument()).withRest(line, type, sign);
        boolean move = change.isMove(subject.instrument(), subject.ofShare() || amounts.level() != null);
        if (!move || amounts.isOther(line, type) || subject.isCross(line, change.next())) {
            return head;
        }
        ofNoun = line.at(head).is(Role.NOUN) || line.at(head).isAmount() && ofNoun;
        subject.mentions().forEach(mention -> add(subject, mention, head, sign, change));
        return done(subject, sign, change.next());
    }

    /** States a move that the sentence leaves half unsaid, {@code and B 0.8%}: its way and time are the last one's. */
    int stateAlike(Subject subject, int head, Change amounts) {
        alike = true;
        int end = state(subject, head, lastSign, amounts);
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
        boolean complete = each.size() == subject.mentions().size() && each.size() > 1 && (said || each.size() == 2);
        boolean more = line.at(at + 1).isAmount() || line.at(at + 2).isAmount();
        if (said && (!complete || more)) {
            return at;
        }
        if (!complete) {
            return state(subject, head, sign, first);
        }
        for (int k = 0; k < each.size(); k++) {
            add(subject, subject.mentions().get(k), head, sign, each.get(k).endingAt(at));
        }
        return done(subject, sign, at);
    }

    /** Remembers a verb that something else is the subject of: {@code sales rose 5%, shares 3%}. */
    void passOver(int verb, int amount, int sign) {
        ofBusiness = false;
        for (int i = verb - 1; i > verb - INHERIT && line.has(i) && !line.at(i).isMark(); i--) {
            ofBusiness |= line.at(i).is(Role.MEASURE);
        }
        lastSign = sign;
        lastAmount = amount + 1;
    }

    private int done(Subject subject, int sign, int end) {
        ofBusiness = false;
        last = subject;
        lastEnd = end;
        lastSign = sign;
        lastAmount = end;
        return end;
    }

    private void add(Subject subject, Mention mention, int head, int sign, Change change) {
        int end = change.next();
        int first = Math.max(Math.min(subject.first(), head), 0);
        Periods own = Periods.of(line, first < lastEnd ? head : first, head, end, nextName(end));
        Periods periods = (alike ? own.or(lastPeriods) : own).or(opening());
        lastPeriods = periods;
        chain = alike ? chain : moves.size();
        if (alike && own.period() != null) {
            moves.subList(chain, moves.size()).replaceAll(move -> own.of(move));
        }
        Level level = change.level();
        moves.add(new StatedMove(
                mention.instrument().symbol(),
                signed(change.percent(), sign),
                signed(change.pointsOf(mention.instrument()), sign),
                signed(change.basisPoints(), sign),
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

    /** Where {@code and fell 1%} has no subject of its own it is the last statement's. */
    Subject inherited(int head) {
        int at = joint(head);
        boolean joined = line.at(at).is(Role.JOINT) && !line.at(at).isMark();
        boolean near = !last.isNone() && head - lastEnd <= INHERIT && nextName(lastEnd) >= head;
        return joined && near ? new Subject(last.mentions(), at + 1, true, null, null) : Subject.NONE;
    }

    /** The last statement's subject, where {@code , taking its gain for the year to 9%} follows on it. */
    Subject carried(int head) {
        boolean near = !last.isNone() && head - lastEnd <= INHERIT && nextName(lastEnd) >= head;
        return near && line.at(head - 1).is(",") ? new Subject(last.mentions(), head, true, null, null) : Subject.NONE;
    }

    /** The last statement's subject, where {@code , up 12% this year} follows at once. */
    Subject goneOn(int head) {
        return head - 1 == lastEnd ? carried(head) : Subject.NONE;
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

    /** Whether only time, levels and amounts lie between the last amount and the few words of a name before an amount. */
    boolean isGap(int name, int amount) {
        if (lastAmount < 0 || name - lastAmount > INHERIT || amount - name > INHERIT) {
            return false;
        }
        for (int k = lastAmount; k < name - NEAR + 1; k++) {
            if (!Terms.isTime(line, k) && !line.at(k).isAmount() && !line.at(k).is(Role.LEADS)) {
                return false;
            }
        }
        return true;
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
