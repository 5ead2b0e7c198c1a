package dev.tickertone.ingest.bench;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectUniqueId;

import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/** Runs one attack of the tests and prints the heap in megabytes and the seconds that it took. */
final class OneAttack {
    private OneAttack() {}

    /** @param args the attack's unique id; the exit code is 0 if its test passed */
    public static void main(String[] args) {
        SummaryGeneratingListener summary = new SummaryGeneratingListener();
        Stopwatch stopwatch = new Stopwatch();
        run(List.of(selectUniqueId(args[0])), summary, stopwatch);
        long bytes = ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage).mapToLong(usage -> usage.getUsed()).sum();
        System.out.printf(Locale.ROOT, "%d %.2f%n", bytes / 1_000_000, stopwatch.nanos / 1e9);
        summary.getSummary().printFailuresTo(new PrintWriter(System.err, true));
        System.exit(summary.getSummary().getTestsSucceededCount() == 1 ? 0 : 1);
    }

    /** The ids of all attacks of some test classes. What a parameterized test attacks with shows only when it runs. */
    static List<String> ids(List<String> classes) {
        List<String> ids = new ArrayList<>();
        run(classes.stream().map(name -> (DiscoverySelector) selectClass(name)).toList(), new TestExecutionListener() {
            @Override
            public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                if (test.isTest()) {
                    ids.add(test.getUniqueId());
                }
            }
        });
        return ids;
    }

    /** Class and method of an attack. */
    static String name(String id) {
        StringBuilder name = new StringBuilder();
        for (UniqueId.Segment segment : UniqueId.parse(id).getSegments()) {
            switch (segment.getType()) {
                case "class" -> name.append(segment.getValue().substring(segment.getValue().lastIndexOf('.') + 1));
                case "method", "test-template" ->
                        name.append('.').append(segment.getValue(), 0, segment.getValue().indexOf('('));
                default -> { }
            }
        }
        return name.toString();
    }

    private static void run(List<? extends DiscoverySelector> selectors, TestExecutionListener... listeners) {
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request().selectors(selectors).build();
        LauncherFactory.create().execute(request, listeners);
    }

    private static final class Stopwatch implements TestExecutionListener {
        private long start;
        private long nanos;

        @Override
        public void executionStarted(TestIdentifier test) {
            start = System.nanoTime();
        }

        @Override
        public void executionFinished(TestIdentifier test, TestExecutionResult result) {
            nanos += test.isTest() ? System.nanoTime() - start : 0;
        }
    }
}
