package dev.tickertone.sentiment.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * Processor time beside wall-clock time: on a machine that does other work as well, only the first says what one core
 * could do. It is that of the whole process, so the collector's and the compiler's work is in it.
 */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.EVENTS)
public class CpuTime {
    private final OperatingSystemMXBean system =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private long start;

    /** Read by the report: nanoseconds of all measured iterations. */
    public long cpuNanos;

    /** Read by the report: articles of all measured iterations. */
    public long articles;

    @Setup(Level.Iteration)
    public void start() {
        start = system.getProcessCpuTime();
    }

    @TearDown(Level.Iteration)
    public void stop() {
        cpuNanos = system.getProcessCpuTime() - start;
    }
}
