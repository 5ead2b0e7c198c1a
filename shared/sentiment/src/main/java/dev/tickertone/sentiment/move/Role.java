package dev.tickertone.sentiment.move;

import java.util.Locale;

/** What a word can be in a statement; each is a kind of {@code moves.txt}, which tells them apart. */
enum Role {
    VERB, PLURAL, PARTICIPLE, PARTICLE, AWAY, NOUN, TERRITORY, LIFTS, SIGN, HEADS,
    FACTOR, NUMBER, FRACTION, CAUSES, HAD, SENDING, PASS, SHARE, PRICE,
    CONTRACT, REFERS, INDEX_NOUN, CURRENCY_NOUN, COMMODITY_NOUN, FUND_NOUN, CRYPTO_NOUN, COMPANY_NOUN, ABOUT, MEASURE,
    CIRCUMSTANCE,
    POINTS_AT, DETERMINER, DOUBT, DOUBTS_ALL, BOUND, CUT, FUTURE, DAY, WEEK, MONTH, QUARTER, YEAR, DAYS, WEEKS, MONTHS,
    QUARTERS, YEARS, MONTHS_NAMES, SINCE, RECORD, TIME, TO_LEVEL, LEADS, STANDS, CLOCK, PER, RANK, GIVES, PUTS, WINS, JOINT, FINISH, EXTENDS,
    TAKES, RATES, GROWS, DOES, BRINGS, BESIDE, UNDOES, PARTS, EXPECTED, COMPARED, TIED;

    /** Of these the resource has two kinds, one for each direction. */
    boolean isDirected() {
        return ordinal() <= HEADS.ordinal();
    }

    /** Without a word of one of these nothing is said to have moved. */
    boolean moves() {
        return isDirected() || this == FACTOR || this == GIVES || this == PUTS || this == WINS || this == TAKES;
    }

    /** Of these the resource gives a value with each word. */
    boolean hasValue() {
        return this == FACTOR || this == NUMBER || this == FRACTION;
    }

    String kind() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
