package dev.tickertone.sentiment;

import dev.tickertone.sentiment.actor.Actor;
import dev.tickertone.sentiment.actor.ActorFinder;
import dev.tickertone.sentiment.actor.TitleCase;
import dev.tickertone.sentiment.attribution.Attribution;
import dev.tickertone.sentiment.attribution.Statement;
import dev.tickertone.sentiment.grammar.Cue;
import dev.tickertone.sentiment.grammar.Reading;
import dev.tickertone.sentiment.grammar.SentenceCues;
import dev.tickertone.sentiment.instrument.Mention;
import dev.tickertone.sentiment.text.Sentence;
import dev.tickertone.sentiment.text.Text;
import java.util.ArrayList;
import java.util.List;

/** A text, read sentence by sentence, and what it says as a whole or of one actor. */
final class ArticleReading {
    private static final double LEAD_WEIGHT = 3;

    private final List<Statement> statements;

    private ArticleReading(List<Statement> statements) {
        this.statements = statements;
    }

    /**
     * Reads a text.
     *
     * @param entity a name to watch for, or {@code null}
     */
    static ArticleReading of(Text text, List<Mention> mentions, String entity) {
        List<Actor> actors = ActorFinder.find(text, mentions, entity);
        List<Statement> statements = new ArrayList<>(text.sentences().size());
        int next = 0;
        for (Sentence sentence : text.sentences()) {
            int from = next;
            while (next < actors.size() && actors.get(next).first() < sentence.endToken()) {
                next++;
            }
            List<Actor> here = actors.subList(from, next);
            Reading reading = Reading.of(text, sentence, here, TitleCase.is(text, sentence));
            statements.add(new Statement(sentence, reading, SentenceCues.of(reading), here));
        }
        return new ArticleReading(statements);
    }

    List<Statement> statements() {
        return statements;
    }

    /** The weight of a sentence: the headline and the first sentence tell most. */
    double weight(int index) {
        return index == 0 || statements.get(index).sentence().headline() ? LEAD_WEIGHT : 1;
    }

    /** The direction of a sentence for the article as a whole; NaN where nothing fires. */
    double direction(int index) {
        List<Cue> cues = statements.get(index).understood().cues();
        if (cues.isEmpty()) {
            return Double.NaN;
        }
        double sum = 0;
        for (Cue cue : cues) {
            sum += cue.value() * cue.overall();
        }
        return sum;
    }

    Aggregate overall() {
        Aggregate aggregate = new Aggregate();
        for (int i = 0; i < statements.size(); i++) {
            double direction = direction(i);
            if (!Double.isNaN(direction)) {
                aggregate.add(Aggregate.squash(direction), weight(i));
            }
        }
        return aggregate;
    }

    Aggregate of(String key) {
        double[] directions = Attribution.directions(statements, key);
        Aggregate aggregate = new Aggregate();
        for (int i = 0; i < directions.length; i++) {
            if (!Double.isNaN(directions[i])) {
                aggregate.add(Aggregate.squash(directions[i]), weight(i));
            }
        }
        return aggregate;
    }
}
