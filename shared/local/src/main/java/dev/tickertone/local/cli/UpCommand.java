package dev.tickertone.local.cli;

import dev.tickertone.local.LocalProduct;
import dev.tickertone.local.LocalSettings;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Runs the whole product until it is told to stop. */
@Command(
        name = "up",
        description = {
            "Runs the whole product on this machine: API, dashboard and an S3 endpoint, on loopback only.",
            "Ctrl-C stops it; what it has stored is there again at the next start."
        })
final class UpCommand implements Callable<Integer> {
    @Option(
            names = "--home", paramLabel = "DIR", defaultValue = "${sys:tickertone.home:-.tickertone}",
            description = "Where data is kept (default: ${DEFAULT-VALUE}).")
    private Path home;

    @Option(
            names = "--port", paramLabel = "N", defaultValue = "${sys:tickertone.port:-8080}",
            description = "Port of the API and the dashboard (default: ${DEFAULT-VALUE}).")
    private int port;

    @Option(
            names = "--s3-port", paramLabel = "N", defaultValue = "${sys:tickertone.s3.port:-9000}",
            description = "Port of the S3 endpoint (default: ${DEFAULT-VALUE}).")
    private int s3Port;

    @Option(
            names = "--no-samples",
            description = "Do not load the samples at the first start; also -Dtickertone.samples=false.")
    private boolean noSamples;

    @Option(
            names = "--keys",
            description = {
                "Answer only who has a key, as on AWS; also -Dtickertone.keys=true.",
                "'tickertone keys make' makes one while this runs."
            })
    private boolean keys;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        Path directory = home.toAbsolutePath().normalize();
        say(out, "Starting Tickertone in " + directory + " ...");
        LocalProduct product = LocalProduct.start(
                new LocalSettings(directory, port, s3Port, samples(), keys(), null), line -> say(out, line));
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            product.close();
            say(out, "Tickertone has stopped; what it stored is in " + directory);
            stopped.countDown();
        }));
        ParentProcess.exitWithIt();
        say(out, Welcome.text(product, directory));
        if (keys() && product.keys().list().isEmpty()) {
            say(out, Welcome.firstKey(directory));
        }
        stopped.await();
        return 0;
    }

    private boolean samples() {
        return !noSamples && !"false".equalsIgnoreCase(System.getProperty("tickertone.samples"));
    }

    private boolean keys() {
        return keys || Boolean.getBoolean("tickertone.keys");
    }

    private static void say(PrintWriter out, String line) {
        out.println(line);
        out.flush();
    }
}
