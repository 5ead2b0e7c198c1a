package dev.tickertone.sentiment.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Articles of about 500 words, made from the evaluation set: each has the headline and the body of one article, goes on
 * with the paragraphs of the next where it is too short, and ends with the paragraph that reaches the length, cut there.
 */
final class ArticleMix {
    static final int WORDS = 500;

    /** The folder of the evaluation articles; the report sets it. */
    static final String FOLDER_PROPERTY = "tickertone.bench.articles";

    /** A text as the scorer takes it. */
    record Article(String text, int headlineLength) {}

    private ArticleMix() {}

    /** The mix, one article for each of the set, in the order of their names. */
    static List<Article> read() throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of(System.getProperty(FOLDER_PROPERTY)))) {
            for (Path file : files.sorted().toList()) {
                texts.add(Files.readString(file).strip());
            }
        }
        if (texts.isEmpty()) {
            throw new IOException("no articles in " + System.getProperty(FOLDER_PROPERTY));
        }
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            articles.add(article(texts, i));
        }
        return articles;
    }

    private static Article article(List<String> texts, int first) {
        String headline = texts.get(first).lines().findFirst().orElseThrow();
        StringBuilder text = new StringBuilder(headline);
        int left = WORDS - words(headline).length;
        for (int i = first; left > 0; i = (i + 1) % texts.size()) {
            String[] paragraphs = texts.get(i).split("\n\n");
            for (int p = 1; p < paragraphs.length && left > 0; p++) {
                text.append("\n\n").append(cut(paragraphs[p], left));
                left -= words(paragraphs[p]).length;
            }
        }
        return new Article(text.toString(), headline.length());
    }

    private static String cut(String paragraph, int limit) {
        String[] words = words(paragraph);
        return words.length <= limit ? paragraph : String.join(" ", List.of(words).subList(0, limit));
    }

    private static String[] words(String text) {
        return text.strip().split("\\s+");
    }
}
