package dev.tickertone.sentiment.brief;

import dev.tickertone.domain.score.Brief;

/** Reads what most are said to expect, and the view that differs from it. */
final class Views {
    /** How plainly a statement is a view against most; the plainest wins, then the first. */
    private static final int MARKET_ERRS = 1;
    private static final int ANSWERS_CONSENSUS = 2;
    private static final int SAYS_THEY_ERR = 3;
    private static final int NAMED = 4;

    private final Quotation quotation;
    private Brief.Item consensus;
    private Brief.Item contrarian;
    private int rank;
    private boolean answering;

    Views(Quotation quotation) {
        this.quotation = quotation;
    }

    /** What most expect, or {@code null}. */
    Brief.Item consensus() {
        return consensus;
    }

    /** The view against it, or {@code null}. */
    Brief.Item contrarian() {
        return contrarian;
    }

    void read(Line line) {
        boolean answer = answering;
        answering = false;
        for (Phrases.Found<Signal> signal : line.signals()) {
            switch (signal.value()) {
                case CONSENSUS -> consensus(line, signal);
                case CONTRARIAN -> contrarian(line, signal, NAMED);
                case OWN_VIEW -> own(line, signal, answer || answering);
                case MISJUDGES -> misjudged(line, signal);
                default -> { }
            }
        }
    }

    private void consensus(Line line, Phrases.Found<Signal> signal) {
        boolean aside = Words.MEASURED_AGAINST.contains(line.word(signal.first() - 1));
        if (aside || line.anyIn(signal.first() - 2, signal.first(), Words.NEGATOR) || line.isQuestion()) {
            return;
        }
        answering = true;
        if (consensus == null) {
            consensus = quotation.item(line, statement(line, signal));
        }
    }

    private void own(Line line, Phrases.Found<Signal> signal, boolean answer) {
        int start = line.statementStart(signal.first());
        boolean misjudged = line.signals().stream().anyMatch(
                other -> other.value() == Signal.MISJUDGES && other.first() >= signal.end());
        if (misjudged) {
            contrarian(line, signal, SAYS_THEY_ERR);
        } else if (answer && signal.first() - start < 2) {
            contrarian(line, signal, ANSWERS_CONSENSUS);
        }
    }

    private void misjudged(Line line, Phrases.Found<Signal> signal) {
        int start = line.statementStart(signal.first());
        boolean market = line.anyIn(start, signal.first(), Words.MARKET);
        if (market && !line.anyIn(signal.first() - 3, signal.first(), Words.NEGATOR)) {
            contrarian(line, signal, MARKET_ERRS);
        }
    }

    private void contrarian(Line line, Phrases.Found<Signal> signal, int plainness) {
        if (plainness > rank && !line.isQuestion()) {
            Brief.Item item = quotation.item(line, statement(line, signal));
            rank = item == null ? rank : plainness;
            contrarian = item == null ? contrarian : item;
        }
    }

    private static Span statement(Line line, Phrases.Found<Signal> signal) {
        return new Span(line.statementStart(signal.first()), line.statementEnd(signal.end()));
    }
}
