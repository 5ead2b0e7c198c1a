package dev.tickertone.scoring.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Measures the decision on pairs whose answer is known, and prints what it found. */
class CopyDecisionTest {
    private static final Path LABELS = Path.of("../../shared/sentiment/src/evaluation/labels.tsv");
    private static final int REPORTS = 24;

    private final Random random = new Random(7);

    /** Bodies of the articles of the half that may be looked at. */
    private static List<String> bodies() throws IOException {
        List<String> bodies = new ArrayList<>();
        for (String line : Files.readAllLines(LABELS)) {
            String[] cells = line.split("\t");
            if (cells[2].equals("dev")) {
                String text = Files.readString(LABELS.resolveSibling("articles/" + cells[0] + ".txt"));
                bodies.add(text.substring(text.indexOf('\n')).strip());
            }
        }
        return bodies;
    }

    private static boolean isFound(String one, String other) {
        Words first = Words.of(one);
        Words second = Words.of(other);
        List<String> bands = new ArrayList<>(Sketch.of(first).orElseThrow().bands());
        bands.retainAll(Sketch.of(second).orElseThrow().bands());
        boolean copy = Likeness.isCopy(first, second);
        assertThat(Likeness.isCopy(second, first)).as("asked the other way round").isEqualTo(copy);
        return copy && !bands.isEmpty();
    }

    @Test
    void copiesAreFoundHoweverTheyWerePrinted() throws IOException {
        int all = 0;
        int found = 0;
        for (Syndication way : Syndication.values()) {
            int before = found;
            List<String> bodies = bodies();
            for (String body : bodies) {
                List<String> paragraphs = Arrays.asList(body.split("\n\n"));
                found += isFound(body, way.print(paragraphs, random)) ? 1 : 0;
            }
            all += bodies.size();
            say("copies, %s: %d of %d found", way.name().toLowerCase(Locale.ROOT), found - before, bodies.size());
        }
        say("copies: %d of %d found", found, all);

        assertThat((double) found / all).isGreaterThanOrEqualTo(0.97);
    }

    @Test
    void twoCopiesPrintedDifferentlyAreFoundToBeCopiesOfEachOther() throws IOException {
        int found = 0;
        List<String> bodies = bodies();
        for (String body : bodies) {
            List<String> paragraphs = Arrays.asList(body.split("\n\n"));
            found += isFound(Syndication.BYLINES.print(paragraphs, random),
                    Syndication.EVERYTHING.print(paragraphs, random)) ? 1 : 0;
        }
        say("two copies, each printed in its way: %d of %d found", found, bodies.size());

        assertThat((double) found / bodies.size()).isGreaterThanOrEqualTo(0.9);
    }

    @Test
    void differentArticlesAreNotCopies() throws IOException {
        say("different articles: %d of %d pairs taken for copies", mistaken(bodies()), pairs(bodies()));

        assertThat(mistaken(bodies())).isZero();
    }

    @Test
    void twoArticlesOnOneEventAreNotCopies() {
        assertThat(SameEvent.PAIRS).noneMatch(pair -> isFound(pair.one().strip(), pair.other().strip()));
    }

    @Test
    void reportsFromOnePatternAreNotCopies() {
        for (int pattern = 0; pattern < Reports.patterns(); pattern++) {
            List<String> companies = Reports.of(pattern, REPORTS, random);
            List<String> quarters = Reports.NAMES_ONLY.contains(pattern) ? List.of()
                    : Reports.quarters(pattern, REPORTS, random);
            say("pattern %d: %d of %d pairs of companies, %d of %d pairs of quarters taken for copies", pattern,
                    mistaken(companies), pairs(companies), mistaken(quarters), pairs(quarters));

            assertThat(mistaken(companies)).isZero();
            // Two quarters may have the same figures by chance.
            assertThat(mistaken(quarters)).isLessThanOrEqualTo(pairs(quarters) / 100);
        }
    }

    private static int mistaken(List<String> texts) {
        int mistaken = 0;
        for (int i = 0; i < texts.size(); i++) {
            for (int j = 0; j < i; j++) {
                mistaken += isFound(texts.get(i), texts.get(j)) ? 1 : 0;
            }
        }
        return mistaken;
    }

    private static int pairs(List<String> texts) {
        return texts.size() * (texts.size() - 1) / 2;
    }

    private static void say(String line, Object... figures) {
        System.out.println(String.format(Locale.ROOT, line, figures));
    }
}
