package dev.tickertone.sentiment.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The sets of labelled passages, each a file of {@code src/evaluation/instruments}, whose README tells what each is for. */
enum LabelledSet {
    SENTENCES,
    FRESH_A,
    FRESH_B,
    /** Never looked at: of it figures are taken and errors are not told. */
    FRESH_FINAL;

    List<LabelledSentence> sentences() throws IOException {
        return LabelledSentence.of(this + ".tsv");
    }

    /** Where the errors of a run are told. */
    Path errors() {
        return Path.of("target", "instruments-" + this + "-errors.tsv");
    }

    /** Which half all of it belongs to. */
    Half half() {
        return this == FRESH_FINAL ? Half.FINAL : Half.DEV;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
