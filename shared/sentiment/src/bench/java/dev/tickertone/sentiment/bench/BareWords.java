package dev.tickertone.sentiment.bench;

import dev.tickertone.sentiment.bench.ArticleMix.Article;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The least a scorer of words can do: cut the text into words and look each up in a hash table. */
final class BareWords {
    private final Map<String, Integer> weights = new HashMap<>();

    /** Knows every second of the different words of these articles. */
    BareWords(List<Article> articles) {
        Map<String, Integer> seen = new HashMap<>();
        articles.forEach(article -> sum(article.text(), seen, true));
        seen.forEach((word, number) -> {
            if (number % 2 == 0) {
                weights.put(word, number);
            }
        });
    }

    /** The sum of the weights of the words in a text. */
    int sum(String text) {
        return sum(text, weights, false);
    }

    private static int sum(String text, Map<String, Integer> table, boolean learn) {
        int sum = 0;
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean letter = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                String word = text.substring(start, i);
                if (learn) {
                    table.putIfAbsent(word, table.size());
                }
                Integer weight = table.get(word);
                sum += weight == null ? 0 : weight;
                start = -1;
            }
        }
        return sum;
    }
}
