package dev.tickertone.local.eval;

/** Rows for tests. */
final class Rows {
    private Rows() {}

    static Row labelled(Polarity label) {
        return labelled("1", "Words.", label);
    }

    static Row labelled(String id, String text, Polarity label) {
        return new Row(id, text, 0, new Subject.Whole(), label, null, false);
    }

    static Row graded(double score) {
        return graded("1", score, false);
    }

    static Row graded(String id, double score, boolean hidden) {
        return new Row(id, "Words of " + id + ".", 0, new Subject.Whole(), Polarity.of(score), score, hidden);
    }
}
