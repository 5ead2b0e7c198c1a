package dev.tickertone.sentiment.move;

import dev.tickertone.domain.score.StatedMove;
import dev.tickertone.sentiment.instrument.Instrument;
import dev.tickertone.sentiment.instrument.Instrument.Type;
import dev.tickertone.sentiment.instrument.Mention;
import dev.tickertone.sentiment.move.Subjects.Found;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads the statements of one sentence from left to right. One instance reads one sentence. */
final class Statements {
    private static final int HEDGES = 5;
    private static final int INHERIT = 14;
    private static final Set<String> JOINTS = Set.of("and", "but", "then", "before");

    private final Clause clause;
    private final Subjects subjects;
    private final NounStatements nouns;
    private final List<StatedMove> moves = new ArrayList<>();
    private List<Mention> lastMentions = List.of();
    private int lastEnd = -1;

    /**
     * What moves and which way.
     *
     * @param first the first token of the statement
     * @param verb its verb or direction
     */
    record Head(List<Mention> mentions, int first, int verb, int sign) {}

    Statements(Clause clause) {
        this.clause = clause;
        this.subjects = new Subjects(clause);
        this.nouns = new NounStatements(clause);
    }

    List<StatedMove> find() {
        int i = clause.first();
        while (i < clause.end()) {
            i = Math.max(i + 1, read(i));
        }
        return moves;
    }

    /** Reads a statement whose head is token {@code i}; returns the token to go on with. */
    private int read(int i) {
        if (clause.isNumber(i)) {
            return signed(i);
        }
        if (!clause.token(i).isWord()) {
            return i;
        }
        MoveWords.Head word = MoveWords.head(clause.token(i).word());
        if (word == null) {
            return i;
        }
        if (word.particle() != 0) {
            return headed(i, word.particle(), i + 1, subjects.of(i, true, false));
        }
        if (word.stands()) {
            return standing(i);
        }
        int end = verb(i, word);
        if (end > i || word.noun() == 0) {
            return end;
        }
        return nouns.head(i, word.noun()).map(this::nounStatement).orElse(i);
    }

    private int verb(int i, MoveWords.Head word) {
        int broad = word.broad();
        int plural = word.finite() != 0 ? 0 : word.plural();
        int participle = word.participle();
        int sign = word.finite() + broad + plural + participle;
        if (sign == 0 || !amountFollows(i + 1)) {
            return i;
        }
        Found found = subjects.of(i, false, participle != 0);
        boolean company = !found.mentions().isEmpty() && found.mentions().getFirst().instrument().type().isCompany();
        boolean several = found.mentions().size() > 1;
        if (broad != 0 && company && !found.ofShare() || plural != 0 && !found.ofShare() && !several) {
            return i;
        }
        return headed(i, sign > 0 ? 1 : -1, i + 1, found.mentions().isEmpty() ? inherited(i) : found);
    }

    /** {@code closed 2% higher}, {@code ended the week 120 points lower at 38,900}. */
    private int standing(int i) {
        int at = i + 1;
        while (at - i < HEDGES && (Periods.isTimeWord(clause, at) && !clause.isNumber(at)
                || MoveWords.ABOUT.contains(clause.word(at)))) {
            at++;
        }
        if (!clause.isNumber(at)) {
            return i;
        }
        Found subject = subjects.of(i, false, false);
        Found found = subject.mentions().isEmpty() ? inherited(i) : subject;
        Figures figures = found.mentions().isEmpty() ? null : Figures.read(clause, at, type(found));
        if (figures == null) {
            return i;
        }
        int direction = clause.word(figures.end()).equals(",") ? figures.end() + 1 : figures.end();
        MoveWords.Head word = clause.has(direction) ? MoveWords.head(clause.token(direction).word()) : null;
        if (word == null || word.particle() == 0) {
            return i;
        }
        Head head = new Head(found.mentions(), found.first(), i, word.particle());
        return state(head, figures.endingAt(direction + 1));
    }

    /** {@code S&P 500 -0.5%}, {@code Apple (+2.3%)}. */
    private int signed(int i) {
        var amount = clause.token(i).amount();
        if (!amount.signed() || !amount.isPercent()) {
            return i;
        }
        Found found = subjects.of(i, true, false);
        return headed(i, amount.value() < 0 ? -1 : 1, i, found);
    }

    private int headed(int verb, int sign, int from, Found found) {
        if (found.mentions().isEmpty()) {
            return verb;
        }
        Figures figures = Figures.read(clause, from, type(found));
        if (figures == null) {
            return verb;
        }
        Head head = new Head(found.mentions(), found.first(), verb, sign);
        return respective(head, figures) ? lastEnd : state(head, figures);
    }

    private int nounStatement(NounStatements.Noun noun) {
        Head head = new Head(List.of(noun.mention()), noun.first(), noun.verb(), noun.sign());
        return state(head, noun.figures());
    }

    /** {@code A and B rose 1% and 2%, respectively}: each its own amount. */
    private boolean respective(Head head, Figures first) {
        List<Figures> each = new ArrayList<>(List.of(first));
        int at = first.end();
        while (each.size() < head.mentions().size()) {
            while (clause.word(at).equals(",") || clause.word(at).equals("and")) {
                at++;
            }
            Figures next = Figures.read(clause, at, head.mentions().getFirst().instrument().type());
            if (next == null) {
                return false;
            }
            each.add(next);
            at = next.end();
        }
        boolean said = clause.word(at).equals("respectively") || clause.word(at + 1).equals("respectively");
        if (each.size() < 2 || !said) {
            return false;
        }
        for (int k = 0; k < each.size(); k++) {
            add(head, head.mentions().get(k), each.get(k).endingAt(at));
        }
        lastMentions = head.mentions();
        lastEnd = at;
        return true;
    }

    private int state(Head head, Figures amounts) {
        Instrument instrument = head.mentions().getFirst().instrument();
        Figures figures = Levels.read(clause, amounts, instrument);
        if (!figures.isMove(instrument.type())) {
            return head.verb();
        }
        for (Mention mention : head.mentions()) {
            add(head, mention, figures);
        }
        lastMentions = head.mentions();
        lastEnd = figures.end();
        return figures.end();
    }

    private void add(Head head, Mention mention, Figures figures) {
        int end = figures.end();
        String period = Periods.of(clause, head.first(), head.verb(), end, nextMention(end));
        moves.add(new StatedMove(
                mention.instrument().symbol(),
                signed(figures.percent(), head.sign()),
                signed(figures.points(), head.sign()),
                signed(figures.basisPoints(), head.sign()),
                figures.level(),
                figures.unit(),
                period,
                null,
                clause.token(Math.min(head.first(), head.verb())).start(),
                clause.token(end - 1).end()));
    }

    /** Where {@code and fell 1%} has no subject of its own it is the last statement's. */
    private Found inherited(int verb) {
        String before = clause.word(verb - 1);
        boolean joined = JOINTS.contains(before);
        if (!joined || lastMentions.isEmpty() || verb - lastEnd > INHERIT || nextMention(lastEnd) < verb) {
            return Found.NONE;
        }
        return new Found(lastMentions, verb, true);
    }

    private int nextMention(int from) {
        int i = from;
        while (i < clause.end() && clause.beginningAt(i) == null && i - from < INHERIT) {
            i++;
        }
        return i;
    }

    private boolean amountFollows(int from) {
        for (int i = from; i < from + HEDGES; i++) {
            if (clause.isNumber(i)) {
                return true;
            }
            if (!MoveWords.ABOUT.contains(clause.word(i))) {
                return false;
            }
        }
        return false;
    }

    private static Type type(Found found) {
        return found.mentions().getLast().instrument().type();
    }

    private static BigDecimal signed(BigDecimal value, int sign) {
        return value == null || sign > 0 ? value : value.negate();
    }
}
