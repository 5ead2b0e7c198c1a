package dev.tickertone.local.bench;

import java.util.List;

/** Times in milliseconds, in a line. */
final class Percentiles {
    private Percentiles() {}

    static void print(List<Double> times) {
        List<Double> sorted = times.stream().sorted().toList();
        System.out.printf("  median %.0f ms, 90 %% %.0f ms, 99 %% %.0f ms, longest %.0f ms%n",
                at(sorted, 0.5), at(sorted, 0.9), at(sorted, 0.99), sorted.getLast());
    }

    /** The least time that so large a part of all is not above. */
    private static double at(List<Double> sorted, double part) {
        return sorted.get((int) Math.ceil(part * sorted.size()) - 1);
    }
}
