package dev.tickertone.ingest.portfolio;

import dev.tickertone.domain.portfolio.Portfolio;
import dev.tickertone.ingest.draft.Draft.Problem;
import dev.tickertone.ingest.draft.Reason;
import dev.tickertone.store.form.Names;
import dev.tickertone.store.portfolio.Limits;
import dev.tickertone.store.portfolio.PortfolioFile;
import dev.tickertone.store.rule.Edit;
import dev.tickertone.store.rule.Portfolios;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Keeps the portfolio of one upload in place of the one with its id. Thread-safe. */
public final class PortfolioUpload {
    /** Where portfolios are uploaded to. */
    public static final String PREFIX = "portfolios/";

    /** Largest upload, in bytes. */
    public static final int MAX_BYTES = Limits.MAX_FILE;

    private static final Pattern KEY = Pattern.compile(PREFIX + "([^/]*)\\.csv(\\.gz)?");

    private final Portfolios portfolios;

    public PortfolioUpload(Portfolios portfolios) {
        this.portfolios = portfolios;
    }

    /**
     * What became of an upload.
     *
     * @param isNew whether the portfolio was not there, or not like this
     * @param problem why nothing was changed, or {@code null}
     */
    public record Result(boolean isNew, Problem problem) {}

    /**
     * Reads an upload. Its id is the file's name; a name that was given over the API stays.
     *
     * @param content not closed
     */
    public Result take(String key, InputStream content) throws IOException {
        Optional<String> id = id(key);
        if (id.isEmpty()) {
            return new Result(false, new Problem(Reason.BAD_PORTFOLIO_NAME));
        }
        PortfolioFile.Reading reading = PortfolioFile.read(content);
        return reading.isWhole() ? keep(id.get(), reading) : new Result(false, PortfolioProblems.of(reading));
    }

    /** The id that an upload's key gives, empty where it gives none. */
    static Optional<String> id(String key) {
        Matcher matcher = KEY.matcher(key);
        return matcher.matches() ? Names.id(matcher.group(1)) : Optional.empty();
    }

    private Result keep(String id, PortfolioFile.Reading reading) {
        Optional<Portfolio> before = portfolios.find(id);
        Portfolio portfolio = new Portfolio(id, before.map(Portfolio::name).orElse(id), reading.holdings());
        if (portfolios.put(portfolio, any -> true) == Edit.TOO_MANY) {
            return new Result(false, new Problem(Reason.TOO_MANY_PORTFOLIOS,
                    "There are " + Limits.MAX_PORTFOLIOS + " portfolios already."));
        }
        return new Result(!before.equals(Optional.of(portfolio)), null);
    }
}
