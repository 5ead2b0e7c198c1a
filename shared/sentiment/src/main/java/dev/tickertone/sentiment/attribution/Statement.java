package dev.tickertone.sentiment.attribution;

import dev.tickertone.sentiment.actor.Actor;
import dev.tickertone.sentiment.grammar.Cue;
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
    private final double direction;
    private final double rules;
    private Relations relations;

    /** A sentence with its reading, what was understood of it, and its actors in text order. */
    public Statement(Sentence sentence, Reading reading, SentenceCues understood, List<Actor> actors) {
        this.sentence = sentence;
        this.reading = reading;
        this.understood = understood;
        this.actors = actors;
        double sum = 0;
        List<Cue> cues = understood.cues();
        for (int i = 0; i < cues.size(); i++) {
            sum += cues.get(i).value() * cues.get(i).overall();
        }
        this.direction = sum;
        this.rules = cues.isEmpty() ? Double.NaN : score(sum);
    }

    /** A direction, which has no bounds, as a score in (-1, 1). */
    static double score(double direction) {
        return StrictMath.tanh(direction / 2);
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

    /** What its cues say as a whole, whoever it is about. */
    double direction() {
        return direction;
    }

    /** The rules' score of it as a whole, in (-1, 1); NaN where there is no cue. */
    public double rules() {
        return rules;
    }

    /** Found once for all its actors. */
    Relations relations() {
        if (relations == null) {
            relations = new Relations(this);
        }
        return relations;
    }
}
