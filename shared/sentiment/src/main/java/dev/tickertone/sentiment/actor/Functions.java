package dev.tickertone.sentiment.actor;

import dev.tickertone.sentiment.text.Word;
import dev.tickertone.sentiment.text.WordSet;

/** Words that begin with a capital without being names. */
final class Functions {
    private static final WordSet FUNCTION_WORDS = WordSet.of(
            "the", "a", "an", "in", "on", "at", "of", "for", "to", "by", "with", "from", "as", "and", "or", "but",
            "if", "it", "its", "he", "she", "they", "we", "i", "you", "this", "that", "these", "those", "there",
            "here", "his", "her", "their", "our", "my", "your", "is", "are", "was", "were", "be", "been", "has",
            "have", "had", "will", "would", "can", "could", "may", "might", "should", "shall", "must", "do", "does",
            "did", "not", "no", "so", "why", "how", "what", "when", "where", "who", "which", "while", "although",
            "though", "despite", "after", "before", "since", "until", "during", "also", "more", "most", "many",
            "some", "all", "any", "each", "every", "other", "another", "such", "than", "then", "now", "still", "just",
            "only", "even", "both", "either", "meanwhile", "however", "according", "earlier", "later", "last", "next",
            "first", "new", "about", "over", "under", "up", "down", "out", "off", "against", "between", "through",
            "because", "amid", "unlike", "like", "unless", "whereas", "per", "via", "yet", "q1",
            "q2", "q3", "q4", "fy", "h1", "h2", "see", "get", "ipo", "ceo", "cfo", "md", "us", "u.s.", "uk");

    private static final WordSet CALENDAR = WordSet.of(
            "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february",
            "march", "april", "may", "june", "july", "august", "september", "october", "november", "december", "jan",
            "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "q1", "q2", "q3", "q4",
            "rs", "eur", "usd", "fy", "ebitda", "eps", "pat", "ipo", "ceo", "cfo", "md", "inr");

    private Functions() {}

    static boolean isFunctionWord(Word word) {
        return FUNCTION_WORDS.holds(word);
    }

    static boolean isCalendar(Word word) {
        return CALENDAR.holds(word);
    }
}
