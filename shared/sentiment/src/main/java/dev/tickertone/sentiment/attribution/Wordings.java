package dev.tickertone.sentiment.attribution;

import dev.tickertone.sentiment.actor.Actor;
import dev.tickertone.sentiment.grammar.Cue;
import dev.tickertone.sentiment.grammar.Prepositions;
import dev.tickertone.sentiment.grammar.Reading;
import dev.tickertone.sentiment.lexicon.Role;
import dev.tickertone.sentiment.text.WordSet;
import java.util.List;
import java.util.Set;

/** Wordings that say by themselves who is meant. */
final class Wordings {
    private static final int BEATEN_REACH = 2;
    private static final Set<String> OUTDOING =
            Set.of("outperform", "outshin", "outdo", "outclass", "outpace", "outstrip", "outrun", "outsell", "outgrow",
                    "lag", "trail", "underperform");
    private static final WordSet KIN = WordSet.of(
            "supplier", "unit", "subsidiary", "rival", "parent", "owner", "partner", "customer", "affiliate", "arm");
    private static final WordSet DEALS = WordSet.of(
            "purchase", "acquisition", "takeover", "buyout", "merger", "bid", "offer", "sale", "deal");

    private final Reading reading;
    private final List<Actor> actors;
    private final Phrases phrases;

    Wordings(Statement statement, Phrases phrases) {
        this.reading = statement.reading();
        this.actors = statement.actors();
        this.phrases = phrases;
    }

    /** "A supplier B", "A's unit B". */
    boolean isAttribute(int index) {
        int noun = actors.get(index).end();
        boolean next = index + 1 < actors.size() && actors.get(index + 1).first() == noun + 1;
        return next && reading.in(noun, KIN);
    }

    /** "blocks A's purchase of B": what happens to the deal happens to B. */
    boolean isDealtFor(int index) {
        int preposition = actors.get(index).first() - 1;
        return reading.in(preposition, Prepositions.WORDS) && reading.in(preposition - 1, DEALS);
    }

    /** "A weighs on sentiment", "A hits exporters": done by A to something without a name. */
    boolean isActive(Cue cue) {
        boolean does = cue.entry().kind().equals("hurt") || cue.entry().kind().equals("boost");
        boolean verb = reading.word(cue.first()).endsWith("s");
        return does && verb && cue.end() < reading.end() && reading.token(cue.end()).isWord();
    }

    /** "A beats B and C": but not "A beats B's estimates". */
    boolean isBeaten(Cue cue, int index) {
        boolean beats = cue.entry().kind().equals("beat") || outdoes(cue);
        for (int i = 0; beats && i <= index; i++) {
            Actor actor = actors.get(i);
            if (actor.first() >= cue.end() && !actor.isSource()) {
                boolean near = actor.first() - cue.end() <= BEATEN_REACH && phrases.preposition(i).isEmpty();
                return near && !reading.is(actor.end(), Role.MEASURE) && phrases.listed(i, index);
            }
        }
        return false;
    }

    private boolean outdoes(Cue cue) {
        String verb = reading.word(cue.end() - 1);
        for (String stem : OUTDOING) {
            if (verb.startsWith(stem)) {
                return true;
            }
        }
        return false;
    }
}
