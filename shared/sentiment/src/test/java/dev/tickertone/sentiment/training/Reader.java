package dev.tickertone.sentiment.training;

import dev.tickertone.sentiment.actor.Actor;
import dev.tickertone.sentiment.actor.ActorFinder;
import dev.tickertone.sentiment.attribution.Statement;
import dev.tickertone.sentiment.grammar.Reading;
import dev.tickertone.sentiment.grammar.SentenceCues;
import dev.tickertone.sentiment.instrument.MentionFinder;
import dev.tickertone.sentiment.text.Sentence;
import dev.tickertone.sentiment.text.Text;
import java.util.List;

/** Reads texts as the scorer does. */
final class Reader {
    private Reader() {}

    /**
     * The sentences of a text.
     *
     * @param entity a name to watch for, whose actors then have the key {@link ActorFinder#TARGET_KEY}, or {@code null}
     */
    static List<Statement> statements(String source, String entity) {
        Text text = Text.of(source, 0);
        List<Actor> actors = ActorFinder.find(text, MentionFinder.standard().find(text), entity);
        return text.sentences().stream().map(sentence -> statement(text, sentence, actors)).toList();
    }

    private static Statement statement(Text text, Sentence sentence, List<Actor> actors) {
        List<Actor> here = actors.stream()
                .filter(actor -> actor.first() >= sentence.firstToken() && actor.first() < sentence.endToken())
                .toList();
        Reading reading = Reading.of(text, sentence, here);
        return new Statement(sentence, reading, SentenceCues.of(reading), here);
    }
}
