package dev.tickertone.local.eval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/**
 * 95 % intervals by drawing again from the rows. Rows of one text stand or fall together, so whole texts are drawn. The
 * seed is fixed: the same answers have the same interval.
 */
final class Bootstrap {
    static final int DRAWS = 1000;
    private static final long SEED = 7;
    private static final double TAIL = 0.025;

    private final Tally[] draws = new Tally[DRAWS];

    /** The middle 95 % of the draws. */
    record Interval(double low, double high) {}

    Bootstrap(List<Row> rows, List<Answer> answers) {
        Map<String, Tally> texts = new LinkedHashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            texts.computeIfAbsent(rows.get(i).text(), text -> new Tally()).add(rows.get(i), answers.get(i));
        }
        List<Tally> groups = new ArrayList<>(texts.values());
        SplittableRandom random = new SplittableRandom(SEED);
        for (int draw = 0; draw < DRAWS; draw++) {
            draws[draw] = new Tally();
            for (int i = 0; i < groups.size(); i++) {
                draws[draw].add(groups.get(random.nextInt(groups.size())));
            }
        }
    }

    Interval of(ToDoubleFunction<Tally> measure) {
        double[] values = Arrays.stream(draws).mapToDouble(measure).sorted().toArray();
        int cut = (int) (TAIL * DRAWS);
        return new Interval(values[cut], values[DRAWS - 1 - cut]);
    }
}
