package dev.tickertone.local.cli;

import dev.tickertone.local.LocalProduct;
import dev.tickertone.local.LocalS3;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

/** Uploads a directory, however large. */
@Command(
        name = "backfill",
        description = {
            "Uploads every file under a directory. Stopped and started again, it goes on where it was;",
            "what was uploaded before changes nothing."
        })
final class BackfillCommand implements Callable<Integer> {
    /** Files uploaded at once; after each such group the resume point moves on. */
    static final int GROUP = 64;

    @Parameters(paramLabel = "DIR", description = "The directory; hidden files are left out.")
    private Path directory;

    @Option(
            names = "--prefix", paramLabel = "PREFIX", defaultValue = "incoming/",
            description = "What keys begin with (default: ${DEFAULT-VALUE}).")
    private String prefix;

    @Option(names = "--from-start", description = "Do not go on where the last run was stopped.")
    private boolean fromStart;

    @Mixin
    private HomeOption home;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (!Files.isDirectory(directory)) {
            throw new IOException(directory + " is not a directory");
        }
        PrintWriter out = spec.commandLine().getOut();
        List<String> names = names();
        // Alerts of old news are in the outbox and on the dashboard; here they would tear the bar apart.
        try (Product product = Product.in(home.directory(), alert -> { })) {
            ResumePoint point = ResumePoint.of(home.directory(), directory);
            if (fromStart) {
                point.forget();
            }
            upload(product, names, point);
            if (product.own() != null) {
                finish(product.own());
            }
        }
        out.println(names.size() + " files are uploaded");
        return 0;
    }

    /** Every file, by its path from the directory, in one order on every machine. */
    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile).map(file -> directory.relativize(file))
                    .filter(BackfillCommand::isShown)
                    .map(file -> file.toString().replace(file.getFileSystem().getSeparator(), "/")).sorted().toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static boolean isShown(Path file) {
        for (Path part : file) {
            if (part.toString().startsWith(".")) {
                return false;
            }
        }
        return true;
    }

    private void upload(Product product, List<String> names, ResumePoint point) throws IOException {
        String last = point.last();
        int done = (int) names.stream().filter(name -> name.compareTo(last) <= 0).count();
        ProgressBar bar = new ProgressBar(
                spec.commandLine().getErr(), System.console() != null, Clock.systemUTC(), done, names.size());
        try (S3Client client = LocalS3.client(product.address().s3())) {
            bar.at(done);
            while (done < names.size()) {
                List<String> group = names.subList(done, Math.min(names.size(), done + GROUP));
                group.parallelStream().forEach(name -> client.putObject(
                        request -> request.bucket(LocalProduct.BUCKET).key(prefix + name),
                        RequestBody.fromFile(directory.resolve(name))));
                point.reach(group.getLast());
                done += group.size();
                bar.at(done);
            }
        }
        point.forget();
    }

    private static void finish(LocalProduct own) throws InterruptedException {
        while (own.pendingUploads() > 0) {
            Thread.sleep(50);
        }
    }
}
