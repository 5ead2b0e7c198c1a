package dev.tickertone.sentiment.training;

import dev.tickertone.sentiment.actor.ActorFinder;
import dev.tickertone.sentiment.attribution.Attribution;
import dev.tickertone.sentiment.attribution.Place;
import dev.tickertone.sentiment.attribution.Statement;
import dev.tickertone.sentiment.attribution.View;
import dev.tickertone.sentiment.learned.Features;
import dev.tickertone.sentiment.learned.MaskedWords;
import dev.tickertone.sentiment.text.Token;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A labelled text, or an actor in one, as what the weights see of it.
 *
 * @param set where it comes from
 * @param label 1 good news, -1 bad news, 0 none
 * @param group texts of one group are held out together
 * @param features by kind and name, as they stand in the weights file
 * @param names words that are written with a capital in this text
 */
record Example(String set, int label, int group, Map<String, Double> features, Set<String> names) {

    /** A text as a whole. */
    static Example of(String set, String text, int label, int group) {
        Map<String, Double> features = new HashMap<>();
        Set<String> names = new HashSet<>();
        for (Statement statement : Reader.statements(text, null)) {
            Features read = Features.of(statement);
            names.addAll(names(statement, read.words()));
            read.whole(new Features.Sink() {
                private int before = -1;

                @Override
                public void trait(Features.Trait trait, double value) {
                    features.merge("cue\t" + trait, value, Double::sum);
                }

                @Override
                public void cue(int index, double value) {
                    modifier(read.kind(index), value);
                }

                @Override
                public void modifier(String kind, double value) {
                    features.merge("cue\t+" + kind, value, Double::sum);
                    features.merge("cue\t" + kind, 1.0, Double::sum);
                }

                @Override
                public void word(int index) {
                    String word = read.words().word(index).lower();
                    features.merge("word\t" + word, 1.0, Double::sum);
                    if (before >= 0) {
                        features.merge("pair\t" + read.words().word(before).lower() + " " + word, 1.0, Double::sum);
                    }
                    before = index;
                }
            });
        }
        return new Example(set, label, group, Map.copyOf(features), Set.copyOf(names));
    }

    /** Somebody in a text; empty where the text does not name it. */
    static Optional<Example> of(String set, String text, String entity, int label, int group) {
        Map<String, Double> features = new HashMap<>();
        Set<String> names = new HashSet<>();
        List<Statement> statements = Reader.statements(text, entity);
        List<View> views = Attribution.views(statements, ActorFinder.TARGET_KEY);
        for (int i = 0; i < views.size(); i++) {
            if (views.get(i).named()) {
                Features read = Features.of(statements.get(i));
                names.addAll(names(statements.get(i), read.words()));
                read.of(views.get(i), sink(features, read));
            }
        }
        return features.isEmpty()
                ? Optional.empty()
                : Optional.of(new Example(set, label, group, Map.copyOf(features), Set.copyOf(names)));
    }

    private static Features.ActorSink sink(Map<String, Double> features, Features read) {
        return new Features.ActorSink() {
            @Override
            public void trait(Features.Trait trait, double value) {
                boolean counted = trait == Features.Trait.RULES || trait == Features.Trait.STRENGTH;
                features.merge("trait\t" + trait, value, counted ? Double::sum : Math::max);
            }

            @Override
            public void cue(int index, Place place, double value) {
                String feature = place + ": " + read.kind(index);
                features.merge("place\t+" + feature, value, Double::sum);
                features.merge("place\t" + feature, 1.0, Double::sum);
            }

            @Override
            public void word(Features.Part part, int index) {
                String word = read.words().word(index).lower();
                features.merge(part.name().toLowerCase(Locale.ROOT) + "\t" + word, 1.0, Double::sum);
            }
        };
    }

    private static Set<String> names(Statement statement, MaskedWords words) {
        Set<String> names = new HashSet<>();
        for (int i = 1; i < words.end(); i++) {
            Token token = statement.reading().token(words.at(i));
            String word = words.word(i).lower();
            boolean masked = !word.equals(token.lower());
            if (token.isCapital() && !masked && words.at(i) > statement.reading().first()) {
                names.add(word);
            }
        }
        return names;
    }
}
