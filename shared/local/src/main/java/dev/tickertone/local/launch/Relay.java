package dev.tickertone.local.launch;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The same command line on another Java: its input, output, signals and exit code are this process's own. */
final class Relay {
    private Relay() {}

    /** Runs until the other Java ends, and returns its exit code. */
    static int run(Path java, String[] args) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command(java, properties(), args)).inheritIO().start();
        // Before this process ends, whatever ends it, the other one must have: two signals to it do no harm.
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(process)));
        return process.waitFor();
    }

    /** The command line: the same class path, told to end with this process even if that is killed. */
    static List<String> command(Path java, List<String> properties, String[] args) {
        List<String> command = new ArrayList<>();
        command.add(java.toString());
        command.addAll(properties);
        command.add("-Dtickertone.attached=true");
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add(Launcher.class.getName());
        command.addAll(List.of(args));
        return command;
    }

    private static List<String> properties() {
        List<String> properties = new ArrayList<>();
        for (String argument : ManagementFactory.getRuntimeMXBean().getInputArguments()) {
            if (argument.startsWith("-D")) {
                properties.add(argument);
            }
        }
        return properties;
    }

    private static void stop(Process process) {
        process.destroy();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
