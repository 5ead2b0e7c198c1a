package dev.tickertone.sentiment.learned;

import dev.tickertone.sentiment.actor.Actor;
import dev.tickertone.sentiment.attribution.Attribution;
import dev.tickertone.sentiment.attribution.Statement;
import dev.tickertone.sentiment.grammar.Cue;
import dev.tickertone.sentiment.grammar.Reading;
import dev.tickertone.sentiment.lexicon.Entry;
import dev.tickertone.sentiment.lexicon.Role;
import dev.tickertone.sentiment.text.Amount;
import dev.tickertone.sentiment.text.Token;
import java.util.Locale;

/**
 * What the learned weights see of a sentence: the rules' cues by class, and its words one by one and in pairs with names
 * and numbers masked. Two sentences that differ in names only look the same.
 */
public final class Features {
    /** Stand for whatever name, source, percentage, sum and other number. */
    private static final String NAME = "_name";
    private static final String SOURCE = "_source";
    private static final String PERCENT = "_percent";
    private static final String MONEY = "_money";
    private static final String NUMBER = "_number";

    private static final double MAX_CUE = 1.5;

    private Features() {}

    /** Takes features one by one. */
    public interface Sink {
        /** A feature that is about the rules' reading. */
        void cue(String feature, double value);

        /** A word, masked if it is a name or a number, in order; {@code at} is its index in the text. */
        void word(String word, int at);
    }

    /** Walks over a sentence once. */
    public static void of(Statement statement, Sink sink) {
        cues(statement, sink);
        words(statement.reading(), sink);
    }

    private static void cues(Statement statement, Sink sink) {
        if (statement.understood().cues().isEmpty()) {
            sink.cue("silent", 1);
            return;
        }
        double rules = StrictMath.tanh(Attribution.whole(statement) / 2);
        sink.cue("rules", rules);
        sink.cue("strength", Math.abs(rules));
        for (Cue cue : statement.understood().cues()) {
            String kind = kind(statement.reading(), cue);
            sink.cue("+" + kind, Math.clamp(cue.value() * cue.overall(), -MAX_CUE, MAX_CUE));
            sink.cue(kind, 1);
            if (cue.modifier() != null) {
                sink.cue("+" + cue.modifier(), Math.clamp(cue.value() * cue.overall(), -MAX_CUE, MAX_CUE));
                sink.cue(cue.modifier(), 1);
            }
        }
    }

    private static String kind(Reading reading, Cue cue) {
        Entry entry = cue.entry();
        String role = entry.role().name().toLowerCase(Locale.ROOT);
        if (!entry.kind().isEmpty()) {
            return role + "." + entry.kind() + (entry.is(Role.EVENT) && entry.polarity() < 0 ? "-" : "");
        }
        Entry anchor = reading.entry(cue.anchor());
        if (cue.anchor() != cue.first() && anchor != null && anchor.is(Role.MEASURE)) {
            return role + ":" + anchor.kind();
        }
        return role + (reading.actorAt(cue.anchor()) != null ? ":name" : "");
    }

    private static void words(Reading reading, Sink sink) {
        for (int i = reading.first(); i < reading.end(); i++) {
            Actor actor = reading.actorAt(i);
            if (actor != null && !actor.isReference()) {
                if (i == actor.first()) {
                    sink.word(actor.isSource() ? SOURCE : NAME, i);
                }
                continue;
            }
            Token token = reading.token(i);
            switch (token.kind()) {
                case WORD -> sink.word(token.lower(), i);
                case NUMBER -> sink.word(number(token.amount()), i);
                case TICKER -> sink.word(NAME, i);
                case PUNCT -> {
                    if (token.is("?") || token.is(":")) {
                        sink.word(token.lower(), i);
                    }
                }
                default -> { }
            }
        }
    }

    private static String number(Amount amount) {
        return amount.isMoney() ? MONEY : amount.unit() == Amount.Unit.PERCENT ? PERCENT : NUMBER;
    }
}
