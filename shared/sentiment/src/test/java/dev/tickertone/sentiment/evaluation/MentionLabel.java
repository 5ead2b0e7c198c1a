package dev.tickertone.sentiment.evaluation;

import java.util.List;

/**
 * An instrument that a text names.
 *
 * @param symbols the symbols that are right for it; {@code *} stands for any
 * @param allowed may be found without being asked for
 * @param start first character
 * @param end one past the last character
 */
record MentionLabel(List<String> symbols, boolean allowed, int start, int end) {

    static List<String> choices(String written) {
        return List.of(written.split(" or "));
    }

    boolean isAnsweredBy(String symbol, int from, int to) {
        return from < end && start < to && (symbols.contains("*") || symbols.contains(symbol));
    }
}
