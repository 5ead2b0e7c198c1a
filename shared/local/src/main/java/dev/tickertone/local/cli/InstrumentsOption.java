package dev.tickertone.local.cli;

import dev.tickertone.sentiment.SentimentScorer;
import dev.tickertone.sentiment.instrument.InstrumentCatalog;
import dev.tickertone.sentiment.instrument.OwnInstruments;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import picocli.CommandLine.Option;

/** The instruments of one's own that a command is to know beside the product's. */
final class InstrumentsOption {
    static final String UNREADABLE = ": there is no such file, or it cannot be read";

    @Option(names = "--instruments", paramLabel = "CSV",
            description = "Your own instruments, as in config/instruments.csv of the bucket.")
    private Path instruments;

    /**
     * The scorer that knows them; empty where the file cannot be read.
     *
     * @param problems takes what is wrong with the file or a row of it; the other rows count
     */
    Optional<SentimentScorer> scorer(Consumer<String> problems) throws IOException {
        if (instruments == null) {
            return Optional.of(SentimentScorer.standard());
        }
        if (!Files.isReadable(instruments) || Files.isDirectory(instruments)) {
            problems.accept(instruments + UNREADABLE);
            return Optional.empty();
        }
        OwnInstruments.Result read = OwnInstruments.read(Files.readString(instruments), InstrumentCatalog.standard());
        read.problems().forEach(problem -> problems.accept(instruments + ":" + problem.line() + ": " + problem.reason()));
        return Optional.of(SentimentScorer.standard().with(InstrumentCatalog.standard().with(read.instruments())));
    }
}
