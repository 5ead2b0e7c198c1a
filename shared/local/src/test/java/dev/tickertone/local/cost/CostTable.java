package dev.tickertone.local.cost;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * Dollars for a million articles at AWS's list prices, us-east-1, November 2026.
 *
 * <p>Lambda bills the time a function takes: here what its processor time is at the share of a processor that its memory
 * buys (1,769 MB are one), and {@value #WAIT_MS} ms for each answer of DynamoDB or S3 it waits for.
 */
public final class CostTable {
    /** An answer within the region: single-digit milliseconds, by AWS's word. */
    static final double WAIT_MS = 5;

    private static final double MILLION = 1e6;
    private static final double MB_OF_ONE_PROCESSOR = 1_769;
    private static final double GB_SECOND_ARM = 0.0000133334;
    private static final double CALL = 0.20 / MILLION;
    private static final double WRITE_UNIT = 0.625 / MILLION;
    private static final double READ_UNIT = 0.125 / MILLION;
    /** A provisioned unit is 3,600 of on-demand's an hour, of which scaling leaves seven in ten used. */
    private static final double USED = 3_600 * 0.7;
    private static final double PROVISIONED_WRITE = 0.00065 / USED;
    private static final double PROVISIONED_READ = 0.00013 / USED;
    private static final double S3_PUT = 5.0 / MILLION;
    private static final double S3_GET = 0.40 / MILLION;
    private static final double PUBLISH = 0.50 / MILLION;
    private static final double LOG_BYTE = 0.50 / (1L << 30);
    private static final double STORED_BYTE_MONTH = 0.25 / (1L << 30);
    /** Comprehend's DetectSentiment: a unit is 100 characters; the second price is from 10 million units on. */
    private static final double COMPREHEND_UNIT = 0.0001;
    private static final double COMPREHEND_UNIT_LATER = 0.00005;
    private static final double COMPREHEND_FIRST = 10 * MILLION;

    private CostTable() {}

    /** What one article takes, on the average; bytes are stored ones. */
    record Line(String function, double calls, double requests, double reads, double writes, double bytes, double billedMs,
            double gets, double publications, double logged, double memoryGb) {}

    /** What the functions took that did anything. */
    static List<Line> lines(ArticleCost cost) {
        double n = cost.articles();
        return cost.meters().values().stream().filter(meter -> meter.invocations > 0).map(meter -> new Line(
                meter.declared.id(), meter.invocations / n, meter.table.requests.get() / n, meter.table.reads.get() / n,
                meter.table.writes.get() / n, meter.table.bytes.get() / n,
                (meter.nanos / 1e6 / (meter.declared.memory() / MB_OF_ONE_PROCESSOR)
                        + (meter.table.waits.get() + meter.gets.get()) * WAIT_MS) / n,
                meter.gets.get() / n, meter.publications.get() / n, meter.logged.get() / n,
                meter.declared.memory() / 1_024.0)).toList();
    }

    /** A line for the article's way, as Markdown; the last two are sums. */
    static String markdown(List<Line> lines, double characters) {
        StringBuilder table = new StringBuilder(
                "| an article | calls | table requests | read units | write units | bytes kept | billed ms |\n|---|--:|--:|--:|--:|--:|--:|\n");
        lines.forEach(line -> table.append(row("| %s | %.1f | %.1f | %.1f | %.1f | %.0f | %.0f |", line.function(),
                line.calls(), line.requests(), line.reads(), line.writes(), line.bytes(), line.billedMs())));
        double lambda = sum(lines, line -> line.calls() * CALL + line.billedMs() / 1e3 * line.memoryGb() * GB_SECOND_ARM);
        double onDemand = sum(lines, line -> line.writes() * WRITE_UNIT + line.reads() * READ_UNIT);
        double provisioned = sum(lines, line -> line.writes() * PROVISIONED_WRITE + line.reads() * PROVISIONED_READ);
        double others = sum(lines, line -> line.gets() * S3_GET + line.publications() * PUBLISH + line.logged() * LOG_BYTE);
        table.append("\n| dollars a million articles | table on demand | table provisioned, 70 % used |\n|---|--:|--:|\n");
        table.append(row("| Lambda | %.2f | %.2f |", lambda * MILLION, lambda * MILLION));
        table.append(row("| DynamoDB | %.2f | %.2f |", onDemand * MILLION, provisioned * MILLION));
        table.append(row("| S3 reads, SNS, logs | %.2f | %.2f |", others * MILLION, others * MILLION));
        table.append(row("| **together** | **%.2f** | **%.2f** |", (lambda + onDemand + others) * MILLION,
                (lambda + provisioned + others) * MILLION));
        table.append(row("| S3 writes: an upload each | %.2f | %.2f |", S3_PUT * MILLION, S3_PUT * MILLION));
        table.append(row("| to keep them for a month | %.2f | %.2f |", sum(lines, Line::bytes) * STORED_BYTE_MONTH * MILLION,
                sum(lines, Line::bytes) * STORED_BYTE_MONTH * MILLION));
        double units = Math.ceil(characters / 100) * MILLION;
        table.append(row("| Amazon Comprehend, sentiment of the same text | %.0f | |", COMPREHEND_FIRST * COMPREHEND_UNIT
                + Math.max(0, units - COMPREHEND_FIRST) * COMPREHEND_UNIT_LATER));
        return table.toString();
    }

    private static double sum(List<Line> lines, ToDoubleFunction<Line> part) {
        return lines.stream().mapToDouble(part).sum();
    }

    private static String row(String format, Object... values) {
        return String.format(Locale.ROOT, format, values) + "\n";
    }
}
