package dev.tickertone.sentiment.evaluation;

import dev.tickertone.domain.score.StatedMove;
import dev.tickertone.sentiment.instrument.Mention;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Compares what was found in texts with their labels, for each half. A mention is right where its symbol is one of the
 * label's and the two overlap. A move is right where symbol, sign and every number agree with a label that no other
 * move has answered. What is allowed only counts neither way. Errors are kept for the first half alone.
 */
final class Findings {
    private static final String COREFERENCE = "coreference";

    private final Map<Half, Tally> mentions = tallies();
    private final Map<Half, Tally> moves = tallies();
    private final Map<Half, Tally> periods = tallies();
    private final List<String> errors = new ArrayList<>();

    private static Map<Half, Tally> tallies() {
        Map<Half, Tally> tallies = new EnumMap<>(Half.class);
        for (Half half : Half.values()) {
            tallies.put(half, new Tally());
        }
        return tallies;
    }

    Tally mentions(Half half) {
        return mentions.get(half);
    }

    Tally moves(Half half) {
        return moves.get(half);
    }

    /** The moves that are right and whose period the text says: whether they have it. */
    Tally periods(Half half) {
        return periods.get(half);
    }

    List<String> errors() {
        return List.copyOf(errors);
    }

    void compareMentions(LabelledSentence sentence, List<Mention> found) {
        Tally tally = mentions.get(sentence.half());
        List<MentionLabel> labels = sentence.marked().mentions();
        Set<MentionLabel> answered = new LinkedHashSet<>();
        for (Mention mention : found) {
            String symbol = mention.instrument().symbol();
            List<MentionLabel> here = labels.stream()
                    .filter(label -> label.isAnsweredBy(symbol, mention.start(), mention.end())).toList();
            answered.addAll(here);
            if (here.stream().anyMatch(label -> !label.allowed())) {
                tally.right();
            } else if (here.isEmpty() && !mention.matchedBy().equals(COREFERENCE)) {
                tally.wrong();
                error(sentence, "mention wrong", symbol + " by " + mention.matchedBy() + " at \""
                        + sentence.text().substring(mention.start(), mention.end()) + "\"");
            }
        }
        for (MentionLabel label : labels) {
            if (!label.allowed() && answered.contains(label)) {
                tally.found();
            } else if (!label.allowed()) {
                tally.missed();
                error(sentence, "mention missed", String.join(" or ", label.symbols()) + " at \""
                        + sentence.text().substring(label.start(), label.end()) + "\"");
            }
        }
    }

    void compareMoves(Labelled labelled, List<StatedMove> found) {
        Tally tally = moves.get(labelled.half());
        List<MoveLabel> open = new ArrayList<>(labelled.moves().stream().filter(label -> !label.allowed()).toList());
        for (StatedMove move : found) {
            MoveLabel label = open.stream().filter(each -> each.isAnsweredBy(move)).findFirst().orElse(null);
            if (label != null) {
                open.remove(label);
                tally.right();
                tally.found();
                comparePeriod(labelled, label, move);
            } else if (labelled.moves().stream().noneMatch(each -> each.allowed() && each.isAnsweredBy(move))) {
                tally.wrong();
                error(labelled, "move wrong", shown(move));
            }
        }
        for (MoveLabel label : open) {
            tally.missed();
            error(labelled, "move missed", label.written());
        }
    }

    private void comparePeriod(Labelled labelled, MoveLabel label, StatedMove move) {
        if (!label.saysPeriod()) {
            return;
        }
        Tally tally = periods.get(labelled.half());
        if (label.agreesOnPeriod(move)) {
            tally.right();
            tally.found();
            return;
        }
        tally.missed();
        if (move.period() != null) {
            tally.wrong();
        }
        error(labelled, "period", label.written() + ", found " + move.period());
    }

    /** Symbols of a whole article, each once. */
    void compareSymbols(LabelledArticle article, Set<String> found) {
        Tally tally = mentions.get(article.half());
        for (String symbol : found) {
            if (article.asked().stream().anyMatch(choices -> choices.contains(symbol))) {
                tally.right();
            } else if (article.allowed().stream().noneMatch(choices -> choices.contains(symbol))) {
                tally.wrong();
                error(article, "mention wrong", symbol);
            }
        }
        for (List<String> choices : article.asked()) {
            if (choices.stream().anyMatch(found::contains)) {
                tally.found();
            } else {
                tally.missed();
                error(article, "mention missed", String.join(" or ", choices));
            }
        }
    }

    private void error(Labelled labelled, String kind, String what) {
        if (labelled.half() == Half.DEV) {
            errors.add(kind + "\t" + labelled.id() + "\t" + what + "\t" + labelled.shown());
        }
    }

    private static String shown(StatedMove move) {
        return move.symbol() + " percent=" + move.percent() + " points=" + move.points() + " basis_points="
                + move.basisPoints() + " level=" + move.level() + " period=" + move.period();
    }
}
