package dev.tickertone.sentiment.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * Processor time beside wall-clock time: on a machine that does other work as well, only the first says what one core
 * could do.
 */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.EVENTS)
public class CpuTime {
    private final OperatingSystemMXBean system =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private long processStart;
    private long threadStart;

    /** Nanoseconds of the whole process, the collector's and the compiler's work included. */
    public long processNanos;

    /** Nanoseconds of the measured thread alone. */
    public long threadNanos;

    /** How often the benchmark ran. */
    public long runs;

    @Setup(Level.Iteration)
    public void start() {
        processStart = system.getProcessCpuTime();
        threadStart = threads.getCurrentThreadCpuTime();
    }

    @TearDown(Level.Iteration)
    public void stop() {
        threadNanos = threads.getCurrentThreadCpuTime() - threadStart;
        processNanos = system.getProcessCpuTime() - processStart;
    }
}
