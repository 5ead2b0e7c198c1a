package dev.tickertone.sentiment.attribution;

import dev.tickertone.sentiment.actor.Actor;
import dev.tickertone.sentiment.grammar.Reading;
import dev.tickertone.sentiment.grammar.SentenceCues;
import dev.tickertone.sentiment.text.Sentence;
import java.util.List;

/** A sentence that was read: its words, its cues and who stands in it. Not thread-safe. */
public final class Statement {
    private final Sentence sentence;
    private final Reading reading;
    private final SentenceCues understood;
    private final List<Actor> actors;
    private Relations relations;

    /** A sentence with its reading, what was understood of it, and its actors in text order. */
    public Statement(Sentence sentence, Reading reading, SentenceCues understood, List<Actor> actors) {
        this.sentence = sentence;
        this.reading = reading;
        this.understood = understood;
        this.actors = actors;
    }

    /** Where it stands in the text. */
    public Sentence sentence() {
        return sentence;
    }

    /** The sense of its words. */
    public Reading reading() {
        return reading;
    }

    /** Its clauses and cues. */
    public SentenceCues understood() {
        return understood;
    }

    /** Those it names, in text order. */
    public List<Actor> actors() {
        return actors;
    }

    /** Found once for all its actors. */
    Relations relations() {
        if (relations == null) {
            relations = new Relations(this);
        }
        return relations;
    }
}
