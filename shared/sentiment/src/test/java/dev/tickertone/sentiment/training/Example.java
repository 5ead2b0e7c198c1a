package dev.tickertone.sentiment.training;

import dev.tickertone.sentiment.attribution.Statement;
import dev.tickertone.sentiment.learned.Features;
import dev.tickertone.sentiment.text.Token;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * A labelled text as what the weights see of it.
 *
 * @param set where it comes from
 * @param label 1 good news, -1 bad news, 0 none
 * @param group texts of one group are held out together
 * @param features by kind and name, as they stand in the weights file
 * @param names words that are written with a capital in this text
 */
record Example(String set, int label, int group, Map<String, Double> features, Set<String> names) {

    static Example of(String set, String text, int label, int group) {
        Map<String, Double> features = new HashMap<>();
        Set<String> names = new HashSet<>();
        for (Statement statement : Reader.statements(text)) {
            Features.of(statement, new Features.Sink() {
                private String before;

                @Override
                public void cue(String feature, double value) {
                    features.merge("cue\t" + feature, value, Double::sum);
                }

                @Override
                public void word(String word, int at) {
                    Token token = statement.reading().token(at);
                    if (token.isCapital() && word.equals(token.lower()) && at > statement.reading().first()) {
                        names.add(word);
                    }
                    features.merge("word\t" + word, 1.0, Double::sum);
                    if (before != null) {
                        features.merge("pair\t" + before + " " + word, 1.0, Double::sum);
                    }
                    before = word;
                }
            });
        }
        return new Example(set, label, group, Map.copyOf(features), Set.copyOf(names));
    }
}
