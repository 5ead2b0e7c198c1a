package dev.tickertone.local.cli;

import dev.tickertone.sentiment.SentimentScorer;
import dev.tickertone.store.Json;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows what is in articles, without storing anything. */
@Command(
        name = "analyze",
        description = {
            "Reads and scores each file as if it had been uploaded, and shows what was found.",
            "Ends with 1 if a file was rejected or could not be read; the others are shown all the same."
        })
final class AnalyzeCommand implements Callable<Integer> {
    private static final String STDIN = "-";

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "An article, or - for standard input.")
    private List<String> files;

    @Option(names = "--json", description = "One document of the API a line: an article, or a rejection.")
    private boolean json;

    @Mixin
    private InstrumentsOption instruments;

    @Spec
    private CommandSpec spec;

    private FilePipeline pipeline;
    private int exitCode;

    @Override
    public Integer call() throws IOException {
        Optional<SentimentScorer> scorer = instruments.scorer(this::complain);
        if (scorer.isEmpty()) {
            return exitCode;
        }
        pipeline = new FilePipeline(Clock.systemUTC(), scorer.get());
        for (String file : files) {
            analyze(file);
        }
        return exitCode;
    }

    private void analyze(String name) throws IOException {
        if (name.equals(STDIN)) {
            Path copy = Files.createTempFile("tickertone", ".stdin");
            try {
                Files.copy(System.in, copy, StandardCopyOption.REPLACE_EXISTING);
                show(pipeline.run(name, copy));
            } finally {
                Files.delete(copy);
            }
        } else if (isReadable(name)) {
            show(pipeline.run(name, Path.of(name)));
        } else {
            complain(name + InstrumentsOption.UNREADABLE);
        }
    }

    private void complain(String problem) {
        PrintWriter err = spec.commandLine().getErr();
        err.println("tickertone: " + Style.oneLine(problem));
        err.flush();
        exitCode = Tickertone.FAILED;
    }

    private static boolean isReadable(String name) {
        try {
            return Files.isReadable(Path.of(name)) && !Files.isDirectory(Path.of(name));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private void show(FilePipeline.Outcome outcome) {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            outcome.articles().forEach(article -> out.println(Json.write(article)));
            outcome.rejections().forEach(rejection -> out.println(Json.write(rejection)));
        } else {
            ArticleText text = new ArticleText(out, new Style(Ansi.AUTO.enabled()));
            outcome.articles().forEach(text::article);
            outcome.rejections().forEach(text::rejection);
        }
        out.flush();
        exitCode = outcome.rejections().isEmpty() ? exitCode : Tickertone.FAILED;
    }
}
