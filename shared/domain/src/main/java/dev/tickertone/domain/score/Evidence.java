package dev.tickertone.domain.score;

import java.util.List;

/**
 * One sentence that moved the score.
 *
 * @param id unique within the article: {@code s1}, {@code s2}, … in text order
 * @param start first character, counted in the article's text (UTF-16 code units)
 * @param end one past the last character
 * @param text the article's text from start to end
 * @param score the sentence's own direction, in [-1, 1]
 * @param weight its share in the article, above 0
 * @param contribution what it adds to the overall score; over all evidence these add up to it before rounding
 * @param cues what in the sentence was understood
 * @param tickers symbols of the instruments it speaks of
 */
public record Evidence(
        String id,
        int start,
        int end,
        String text,
        double score,
        double weight,
        double contribution,
        List<Cue> cues,
        List<String> tickers) {

    /**
     * A word or phrase that carries direction.
     *
     * @param text as it stands in the sentence
     * @param polarity -1 or 1, after the modifier was applied
     * @param modifier what changed it ({@code negated}, {@code hedged}, …), or {@code null}
     */
    public record Cue(String text, int polarity, String modifier) {}

    /**
     * This evidence with less of its text and cues. The text still is the article's from start to end, and the numbers
     * are those of the whole sentence.
     *
     * @param maxText most characters (UTF-16 code units); a surrogate pair is not split
     * @param maxCues most cues
     */
    public Evidence shortened(int maxText, int maxCues) {
        int length = Math.min(text.length(), maxText);
        if (length > 0 && length < text.length() && Character.isHighSurrogate(text.charAt(length - 1))) {
            length--;
        }
        return new Evidence(id, start, start + length, text.substring(0, length), score, weight, contribution,
                cues.stream().limit(maxCues).toList(), tickers);
    }
}
