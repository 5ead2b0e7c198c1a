package dev.tickertone.local.eval;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Correlation of orders. */
final class Ranks {
    private Ranks() {}

    /** Spearman's correlation: Pearson's of the ranks; 0 where either side is constant. */
    static double correlation(double[] x, double[] y) {
        return pearson(of(x), of(y));
    }

    /** The rank of each value, from 0; equal values share the mean of their ranks. */
    static double[] of(double[] values) {
        Integer[] order = IntStream.range(0, values.length).boxed().toArray(Integer[]::new);
        Arrays.sort(order, Comparator.comparingDouble(i -> values[i]));
        double[] ranks = new double[values.length];
        int from = 0;
        while (from < order.length) {
            int last = from;
            while (last + 1 < order.length && values[order[last + 1]] == values[order[from]]) {
                last++;
            }
            for (int i = from; i <= last; i++) {
                ranks[order[i]] = (from + last) / 2.0;
            }
            from = last + 1;
        }
        return ranks;
    }

    private static double pearson(double[] x, double[] y) {
        double meanX = Arrays.stream(x).average().orElse(0);
        double meanY = Arrays.stream(y).average().orElse(0);
        double xx = 0;
        double yy = 0;
        double xy = 0;
        for (int i = 0; i < x.length; i++) {
            xx += (x[i] - meanX) * (x[i] - meanX);
            yy += (y[i] - meanY) * (y[i] - meanY);
            xy += (x[i] - meanX) * (y[i] - meanY);
        }
        return xx == 0 || yy == 0 ? 0 : xy / Math.sqrt(xx * yy);
    }
}
