package dev.tickertone.sentiment;

import dev.tickertone.sentiment.actor.Actor;
import dev.tickertone.sentiment.actor.ActorFinder;
import dev.tickertone.sentiment.attribution.Attribution;
import dev.tickertone.sentiment.attribution.Statement;
import dev.tickertone.sentiment.attribution.View;
import dev.tickertone.sentiment.grammar.Cue;
import dev.tickertone.sentiment.grammar.Reading;
import dev.tickertone.sentiment.grammar.SentenceCues;
import dev.tickertone.sentiment.instrument.Mention;
import dev.tickertone.sentiment.learned.Judgement;
import dev.tickertone.sentiment.learned.LearnedWeights;
import dev.tickertone.sentiment.learned.Opinion;
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
    private final List<Opinion> opinions;
    private final double[] whole;

    private ArticleReading(
            Text text, List<Actor> actors, List<Statement> statements, List<Opinion> opinions) {
        this.text = text;
        this.actors = actors;
        this.statements = statements;
        this.opinions = opinions;
        this.whole = new double[statements.size()];
        for (int i = 0; i < whole.length; i++) {
            whole[i] = judgement(i).with(statements.get(i).rules());
        }
    }

    /**
     * Reads a text.
     *
     * @param entity a name to watch for, or {@code null}
     */
    static ArticleReading of(Text text, List<Mention> mentions, String entity, LearnedWeights weights) {
        List<Actor> actors = ActorFinder.find(text, mentions, entity);
        List<Statement> statements = new ArrayList<>(text.sentences().size());
        List<Opinion> opinions = new ArrayList<>(text.sentences().size());
        int next = 0;
        for (Sentence sentence : text.sentences()) {
            while (next < actors.size() && actors.get(next).first() < sentence.firstToken()) {
                next++;
            }
            int from = next;
            while (next < actors.size() && actors.get(next).first() < sentence.endToken()) {
                next++;
            }
            List<Actor> here = new ArrayList<>(actors.subList(from, next));
            Reading reading = Reading.of(text, sentence, here);
            Statement statement = new Statement(sentence, reading, SentenceCues.of(reading), here);
            statements.add(statement);
            opinions.add(Opinion.of(statement, weights));
        }
        return new ArticleReading(text, actors, statements, opinions);
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

    /** What was learned makes of each sentence. */
    Judgement judgement(int sentence) {
        return opinions.get(sentence).whole();
    }

    /** The score of each sentence for the article as a whole, in (-1, 1); NaN where it says nothing. */
    double[] scores() {
        return whole;
    }

    /**
     * The score of each sentence for one actor, in (-1, 1); NaN where it says nothing of it. A sentence that is no evidence
     * for the article is none for an actor in it.
     */
    double[] scores(String key) {
        List<View> views = Attribution.views(statements, key);
        double[] scores = new double[whole.length];
        for (int i = 0; i < scores.length; i++) {
            View view = views.get(i);
            boolean silent = Double.isNaN(view.score()) && (!view.named() || Double.isNaN(whole[i]));
            scores[i] = silent ? Double.NaN : opinions.get(i).of(view).with(view.score());
        }
        return scores;
    }

    /** What sentences of these scores come to. */
    Aggregate aggregate(double[] scores) {
        Aggregate aggregate = new Aggregate();
        for (int i = 0; i < scores.length; i++) {
            if (!Double.isNaN(scores[i])) {
                aggregate.add(scores[i], weight(i));
            }
        }
        return aggregate;
    }
}
