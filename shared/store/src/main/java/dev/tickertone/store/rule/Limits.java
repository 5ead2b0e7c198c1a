package dev.tickertone.store.rule;

import dev.tickertone.domain.alert.Rule;
import dev.tickertone.store.form.Span;
import java.math.BigDecimal;
import java.time.Duration;

/** Every limit on what a rule may say, and on how many there are. */
public final class Limits {
    /** Most rules that are kept; the template's own is not counted. */
    public static final int MAX_RULES = 2_000;

    /** Longest document of a rule, in bytes. */
    public static final int MAX_BODY = 65_536;

    /** Longest name, in characters. */
    public static final int MAX_NAME_CHARS = 120;

    /** Symbols in a scope. */
    public static final int MAX_SYMBOLS = 500;

    /** Lists within lists of a condition, the outermost counted. */
    public static final int MAX_DEPTH = 5;

    /** Comparisons in a rule. */
    public static final int MAX_COMPARISONS = 20;

    /** Most messages in an hour that a rule may ask for. */
    public static final int MAX_PER_HOUR = Rule.Limits.MOST_PER_HOUR;

    /** Longest cooldown. */
    public static final Duration MAX_COOLDOWN = Duration.ofDays(31);

    /** Farthest reach of a move that counts. */
    public static final Duration MAX_MOVE_WINDOW = Duration.ofDays(366);

    /** How far back other articles may count. */
    public static final Duration MAX_LOOKBACK = Duration.ofDays(31);

    /** Shortest of both. */
    public static final Duration MIN_WINDOW = Duration.ofSeconds(1);

    /** Either, where a rule does not say. */
    public static final Duration DEFAULT_WINDOW = Duration.ofHours(24);

    /** Decimal places of every number in a rule: a move in percent has four. */
    public static final int MAX_PLACES = 4;

    /** Most stories that can be counted to. */
    public static final int MAX_ARTICLE_COUNT = 1_000;

    /** Least relevance where a rule does not say. */
    public static final BigDecimal DEFAULT_MIN_RELEVANCE = new BigDecimal("0.3");

    /** Least move that story and tape can disagree by, in percent, where a rule does not say. */
    public static final BigDecimal DEFAULT_MIN_MOVE = BigDecimal.ONE;

    /** Least part of a portfolio that is written about where a rule does not say. */
    public static final BigDecimal DEFAULT_MIN_COVERAGE = new BigDecimal("0.2");

    static final Span SCORE = Span.of("-1", "1", MAX_PLACES);
    static final Span SCORE_CHANGE = Span.of("-2", "2", MAX_PLACES);
    static final Span ARTICLE_COUNT = Span.of("1", Integer.toString(MAX_ARTICLE_COUNT), 0);
    static final Span MOVE_PERCENT = Span.of("-1000", "1000", MAX_PLACES);
    static final Span DIVERGENCE = Span.positive("1", MAX_PLACES);
    static final Span RELEVANCE = Span.of("0", "1", MAX_PLACES);
    static final Span SCORE_STEP = Span.positive("1", MAX_PLACES);
    static final Span MOVE_STEP = Span.positive("1000", MAX_PLACES);
    static final Span PER_HOUR = Span.of("1", Integer.toString(MAX_PER_HOUR), 0);

    private Limits() {}
}
