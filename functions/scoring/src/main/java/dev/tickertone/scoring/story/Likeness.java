package dev.tickertone.scoring.story;

import dev.tickertone.domain.article.Article;
import dev.tickertone.scoring.story.Words.Kind;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Whether one article is a copy of another, from both texts. They must have most of their words in common, and where
 * both say something in the same words the names and figures must be the same too: reports that a machine fills in have
 * their words in common but not their facts. It does not matter which of the two is asked about the other.
 */
final class Likeness {
    /** Least share of the shingles of both that both have. */
    static final double MIN_COMMON = 0.45;

    /** Or the least share of the shorter one's: a copy within another site's additions. */
    static final double MIN_CONTAINED = 0.75;

    /** For which the shorter one must have at least this share of the longer one's. */
    static final double MIN_LENGTH = 0.3;

    /** Of the figures in the same place less than this share may differ: a corrected one, or one that was rounded. */
    static final double OTHER_FIGURES = 0.2;

    /** Of the names in the same place less than this share may differ: a byline in the same words. */
    static final double OTHER_NAMES = 0.25;

    /** Least share of the shorter one's shingles for one article to be a revision of another from the same place. */
    static final double MIN_REVISED = 0.2;

    /** A shorter text may be all that stood there at first, or that it was withdrawn. */
    static final int SHORT_NOTICE_WORDS = 60;

    private Likeness() {}

    /** The words that are compared: the body, or all of an article that has no more than a headline. */
    static Words words(Article article) {
        Words body = Words.of(article.text().substring(article.headlineLength()));
        return body.words().size() < Sketch.MIN_WORDS ? Words.of(article.text()) : body;
    }

    static boolean isCopy(Words one, Words other) {
        return saysTheSame(one.shingles(), other.shingles())
                && others(one.facts(Kind.FIGURE), other.facts(Kind.FIGURE)) < OTHER_FIGURES
                && others(one.facts(Kind.NAME), other.facts(Kind.NAME)) < OTHER_NAMES;
    }

    /** Whether two articles from the same place are one: some pages have another article every day. */
    static boolean isRevision(Words one, Words other) {
        if (Math.min(one.words().size(), other.words().size()) < SHORT_NOTICE_WORDS) {
            return true;
        }
        Set<Long> both = new HashSet<>(one.shingles());
        int shorter = Math.min(both.size(), other.shingles().size());
        both.retainAll(other.shingles());
        return both.size() >= MIN_REVISED * shorter;
    }

    private static boolean saysTheSame(Set<Long> one, Set<Long> other) {
        Set<Long> both = new HashSet<>(one);
        both.retainAll(other);
        int shorter = Math.min(one.size(), other.size());
        int longer = Math.max(one.size(), other.size());
        return both.size() >= MIN_COMMON * (shorter + longer - both.size())
                || both.size() >= MIN_CONTAINED * shorter && shorter >= MIN_LENGTH * longer;
    }

    /** The share of places that both texts have where what stands there differs; 0 if they have none in common. */
    private static double others(Map<Long, Set<String>> one, Map<Long, Set<String>> other) {
        int places = 0;
        int different = 0;
        for (Map.Entry<Long, Set<String>> place : one.entrySet()) {
            Set<String> there = other.get(place.getKey());
            if (there != null) {
                places++;
                different += Collections.disjoint(place.getValue(), there) ? 1 : 0;
            }
        }
        return places == 0 ? 0 : (double) different / places;
    }
}
