package dev.tickertone.sentiment;

import dev.tickertone.sentiment.actor.Actor;
import dev.tickertone.sentiment.actor.ActorFinder;
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

/** A text, read sentence by sentence, and what each sentence says as a whole or of one actor. */
final class ArticleReading {
    /** The headline and the first sentence tell most. */
    static final double LEAD_WEIGHT = 3;

    private final Text text;
    private final List<Actor> actors;
    private final List<Statement> statements;

    private ArticleReading(Text text, List<Actor> actors, List<Statement> statements) {
        this.text = text;
        this.actors = actors;
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
            while (next < actors.size() && actors.get(next).first() < sentence.firstToken()) {
                next++;
            }
            int from = next;
            while (next < actors.size() && actors.get(next).first() < sentence.endToken()) {
                next++;
            }
            List<Actor> here = actors.subList(from, next);
            Reading reading = Reading.of(text, sentence, here);
            statements.add(new Statement(sentence, reading, SentenceCues.of(reading), here));
        }
        return new ArticleReading(text, actors, statements);
    }

    Text text() {
        return text;
    }

    List<Actor> actors() {
        return actors;
    }

    List<Statement> statements() {
        return statements;
    }

    /** The key of a name that was watched for; the symbol where the text names the instrument otherwise. */
    String keyOf(String entity, List<Mention> mentions) {
        for (Mention mention : mentions) {
            boolean other = mention.instrument().symbol().equalsIgnoreCase(entity)
                    || mention.instrument().name().equalsIgnoreCase(entity);
            if (other && actors.stream().noneMatch(actor -> actor.key().equals(ActorFinder.TARGET_KEY))) {
                return mention.instrument().symbol();
            }
        }
        return ActorFinder.TARGET_KEY;
    }

    double weight(int sentence) {
        return sentence == 0 || statements.get(sentence).sentence().headline() ? LEAD_WEIGHT : 1;
    }

    /** The direction of each sentence for the article as a whole; NaN where nothing fires. */
    double[] directions() {
        double[] directions = new double[statements.size()];
        for (int i = 0; i < directions.length; i++) {
            List<Cue> cues = statements.get(i).understood().cues();
            directions[i] = cues.isEmpty() ? Double.NaN : Attribution.whole(statements.get(i));
        }
        return directions;
    }

    /** The direction of each sentence for one actor; NaN where it says nothing of it. */
    double[] directions(String key) {
        return Attribution.directions(statements, key);
    }

    /** What sentences of these directions come to. */
    Aggregate aggregate(double[] directions) {
        Aggregate aggregate = new Aggregate();
        for (int i = 0; i < directions.length; i++) {
            if (!Double.isNaN(directions[i])) {
                aggregate.add(Aggregate.squash(directions[i]), weight(i));
            }
        }
        return aggregate;
    }
}
