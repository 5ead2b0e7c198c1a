package dev.tickertone.sentiment.learned;

import dev.tickertone.sentiment.actor.Actor;
import dev.tickertone.sentiment.attribution.Place;
import dev.tickertone.sentiment.attribution.Statement;
import dev.tickertone.sentiment.attribution.View;
import dev.tickertone.sentiment.grammar.Clause;
import dev.tickertone.sentiment.grammar.Cue;
import java.util.List;
import java.util.Locale;

/**
 * What the learned weights see of a sentence. As a whole: the rules' cues by class, and its words one by one and in pairs
 * with names and numbers masked. Of one actor in it: how it stands to each class of cue, what it is, and the words of its
 * own clause, beside it and elsewhere. Two sentences that differ in names only look the same.
 */
public final class Features {
    private static final double MAX_CUE = 1.5;

    private final Statement statement;
    private final MaskedWords words;
    private final CueKind[] kinds;

    /** Where a word stands to an actor. */
    public enum Part {
        /** In its clause. */
        OWN,
        /** In another one. */
        ELSE,
        /** The last word before it but one. */
        LEFT2,
        /** The word before it. */
        LEFT1,
        /** The word behind it. */
        RIGHT1,
        /** The second word behind it. */
        RIGHT2
    }

    /** What the rules say of a sentence or of an actor in it, and what the actor is. */
    public enum Trait {
        /** Nothing. */
        SILENT,
        /** Their score. */
        RULES,
        /** Their score without its sign. */
        STRENGTH,
        /** The actor's sentence has no cue. */
        CUELESS,
        BROKER,
        SOURCE,
        MARKET,
        COMPANY;

        static Trait parse(String written) {
            return valueOf(written.toUpperCase(Locale.ROOT));
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Takes the features of a sentence as a whole one by one. */
    public interface Sink {
        /** What the rules say of the sentence. */
        void trait(Trait trait, double value);

        /** A cue, by its index, and its value. */
        void cue(int index, double value);

        /** What modifies a cue, and the cue's value. */
        void modifier(String kind, double value);

        /** A word, by its index, in order. */
        void word(int index);
    }

    /** Takes the features of an actor in a sentence one by one. */
    public interface ActorSink {
        /** What the actor is, and what the rules say of it. */
        void trait(Trait trait, double value);

        /** A cue, by its index, the actor's place to it and its value. */
        void cue(int index, Place place, double value);

        /** A word, by its index. */
        void word(Part part, int index);
    }

    private Features(Statement statement) {
        this.statement = statement;
        this.words = MaskedWords.of(statement.reading());
        List<Cue> cues = statement.understood().cues();
        this.kinds = new CueKind[cues.size()];
        for (int i = 0; i < kinds.length; i++) {
            kinds[i] = CueKind.of(statement.reading(), cues.get(i));
        }
    }

    /** Reads a sentence once, for itself and for all its actors. */
    public static Features of(Statement statement) {
        return new Features(statement);
    }

    /** Its words. */
    public MaskedWords words() {
        return words;
    }

    /** The class of the cue at an index. */
    public String kind(int index) {
        return kinds[index].toString();
    }

    CueKind cueKind(int index) {
        return kinds[index];
    }

    /** Walks over the sentence as a whole. */
    public void whole(Sink sink) {
        cues(sink);
        for (int i = MaskedWords.FIRST; i < words.end(); i++) {
            sink.word(i);
        }
    }

    private void cues(Sink sink) {
        List<Cue> cues = statement.understood().cues();
        if (cues.isEmpty()) {
            sink.trait(Trait.SILENT, 1);
            return;
        }
        double rules = statement.rules();
        sink.trait(Trait.RULES, rules);
        sink.trait(Trait.STRENGTH, Math.abs(rules));
        for (int i = 0; i < kinds.length; i++) {
            Cue cue = cues.get(i);
            double value = Math.clamp(cue.value() * cue.overall(), -MAX_CUE, MAX_CUE);
            sink.cue(i, value);
            if (cue.modifier() != null) {
                sink.modifier(cue.modifier(), value);
            }
        }
    }

    /** Walks over the sentence from the side of an actor that it names. */
    public void of(View view, ActorSink sink) {
        traits(view, sink);
        List<Cue> cues = statement.understood().cues();
        for (int i = 0; i < kinds.length; i++) {
            sink.cue(i, view.places().get(i), Math.clamp(cues.get(i).value(), -MAX_CUE, MAX_CUE));
        }
        words(view.actor(), sink);
    }

    private void traits(View view, ActorSink sink) {
        if (Double.isNaN(view.score())) {
            sink.trait(Trait.SILENT, 1);
        } else {
            sink.trait(Trait.RULES, view.score());
            sink.trait(Trait.STRENGTH, Math.abs(view.score()));
        }
        if (kinds.length == 0) {
            sink.trait(Trait.CUELESS, 1);
        }
        sink.trait(kind(view.actor()), 1);
    }

    private static Trait kind(Actor actor) {
        if (actor.isSource()) {
            return actor.kind() == Actor.Kind.BROKER ? Trait.BROKER : Trait.SOURCE;
        }
        return actor.market() ? Trait.MARKET : Trait.COMPANY;
    }

    private void words(Actor actor, ActorSink sink) {
        Clause own = clause(actor.first());
        int here = words.indexOf(actor.first());
        for (int i = MaskedWords.FIRST; i < words.end(); i++) {
            sink.word(own.contains(words.at(i)) ? Part.OWN : Part.ELSE, i);
        }
        beside(Part.LEFT2, here - 2, sink);
        beside(Part.LEFT1, here - 1, sink);
        beside(Part.RIGHT1, here + 1, sink);
        beside(Part.RIGHT2, here + 2, sink);
    }

    /** Beyond an end of the sentence the end itself stands. */
    private void beside(Part part, int index, ActorSink sink) {
        sink.word(part, Math.clamp(index, 0, words.end()));
    }

    private Clause clause(int token) {
        List<Clause> clauses = statement.understood().clauses();
        for (Clause clause : clauses) {
            if (clause.contains(token)) {
                return clause;
            }
        }
        return clauses.getFirst();
    }
}
