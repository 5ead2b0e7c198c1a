package dev.tickertone.sentiment.training;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * Regularised logistic regression over good, no and bad news with two numbers per feature: lean d and neutrality u, so
 * that the three have the likelihoods of (d, u, -d). Each set has an intercept of its own, which are averaged at the end:
 * sets differ in how much of them is no news. Fitted by L-BFGS (Nocedal 1980), memory 8; the same examples in the same
 * order give the same weights. Costs a few hundred passes over the examples.
 */
final class Logistic {
    private static final int PASSES = 150;
    private static final int MEMORY = 8;
    private static final double SET_PENALTY = 0.01;
    private static final double DECREASE = 1e-4;
    private static final double SETTLED = 1e-7;

    private record Row(int[] columns, double[] values, int label, double trust) {}

    private final int features;
    private final int sets;
    private final int width;
    private final List<Row> rows = new ArrayList<>();
    private double[] weights;

    Logistic(int features, int sets) {
        this.features = features;
        this.sets = sets;
        this.width = features + sets;
        this.weights = new double[2 * width];
    }

    void add(Map<Integer, Double> row, int set, int label, double trust) {
        int[] columns = new int[row.size() + 1];
        double[] values = new double[columns.length];
        int at = 0;
        for (Map.Entry<Integer, Double> cell : row.entrySet()) {
            columns[at] = cell.getKey();
            values[at++] = cell.getValue();
        }
        columns[at] = features + set;
        values[at] = 1;
        rows.add(new Row(columns, values, label, trust));
    }

    double lean(int feature) {
        return weights[feature];
    }

    double neutral(int feature) {
        return weights[width + feature];
    }

    /** The neutrality of a sentence without features, whatever set it is from. */
    double start() {
        double sum = 0;
        for (int i = 0; i < sets; i++) {
            sum += neutral(features + i);
        }
        return sum / sets;
    }

    void fit() {
        double[] gradient = new double[weights.length];
        double loss = loss(weights, gradient);
        Deque<double[][]> memory = new ArrayDeque<>();
        for (int pass = 0; pass < PASSES; pass++) {
            double[] step = direction(gradient, memory);
            double slope = dot(step, gradient);
            double length = memory.isEmpty() ? 1 / Math.sqrt(dot(gradient, gradient)) : 1;
            double[] next = null;
            double[] nextGradient = new double[weights.length];
            double nextLoss = Double.POSITIVE_INFINITY;
            while (length > 1e-10 && !(nextLoss <= loss + DECREASE * length * slope)) {
                next = plus(weights, step, length);
                nextLoss = loss(next, nextGradient);
                length /= 2;
            }
            if (!(nextLoss < loss)) {
                return;
            }
            memory.addFirst(new double[][] {plus(next, weights, -1), plus(nextGradient, gradient, -1)});
            if (memory.size() > MEMORY) {
                memory.removeLast();
            }
            boolean settled = loss - nextLoss < SETTLED * loss;
            weights = next;
            gradient = nextGradient;
            loss = nextLoss;
            if (settled) {
                return;
            }
        }
    }

    private double loss(double[] at, double[] gradient) {
        Arrays.fill(gradient, 0);
        double loss = 0;
        for (int i = 0; i < at.length; i++) {
            double penalty = i % width < features ? 1 : SET_PENALTY;
            loss += penalty * at[i] * at[i] / 2;
            gradient[i] = penalty * at[i];
        }
        for (Row row : rows) {
            loss += row.trust() * loss(row, at, gradient);
        }
        return loss;
    }

    private double loss(Row row, double[] at, double[] gradient) {
        double lean = 0;
        double neutral = 0;
        for (int i = 0; i < row.columns().length; i++) {
            lean += at[row.columns()[i]] * row.values()[i];
            neutral += at[width + row.columns()[i]] * row.values()[i];
        }
        double top = Math.max(Math.abs(lean), neutral);
        double up = StrictMath.exp(lean - top);
        double down = StrictMath.exp(-lean - top);
        double still = StrictMath.exp(neutral - top);
        double all = up + down + still;
        double byLean = row.trust() * ((up - down) / all - row.label());
        double byNeutral = row.trust() * (still / all - (row.label() == 0 ? 1 : 0));
        for (int i = 0; i < row.columns().length; i++) {
            gradient[row.columns()[i]] += byLean * row.values()[i];
            gradient[width + row.columns()[i]] += byNeutral * row.values()[i];
        }
        double gold = row.label() == 0 ? neutral : row.label() * lean;
        return StrictMath.log(all) + top - gold;
    }

    private static double[] direction(double[] gradient, Deque<double[][]> memory) {
        double[] step = plus(new double[gradient.length], gradient, -1);
        double[] alphas = new double[memory.size()];
        int k = 0;
        for (double[][] pair : memory) {
            alphas[k] = dot(pair[0], step) / dot(pair[0], pair[1]);
            add(step, pair[1], -alphas[k++]);
        }
        if (!memory.isEmpty()) {
            double[][] last = memory.getFirst();
            double scale = dot(last[0], last[1]) / dot(last[1], last[1]);
            add(step, step, scale - 1);
        }
        for (Iterator<double[][]> oldest = memory.descendingIterator(); oldest.hasNext();) {
            double[][] pair = oldest.next();
            add(step, pair[0], alphas[--k] - dot(pair[1], step) / dot(pair[0], pair[1]));
        }
        return step;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    private static double[] plus(double[] a, double[] b, double times) {
        double[] sum = a.clone();
        add(sum, b, times);
        return sum;
    }

    private static void add(double[] a, double[] b, double times) {
        for (int i = 0; i < a.length; i++) {
            a[i] += times * b[i];
        }
    }
}
