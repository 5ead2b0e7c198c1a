package dev.tickertone.query.portfolio;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.tickertone.domain.portfolio.Portfolio;
import dev.tickertone.query.http.Parameters;
import dev.tickertone.query.http.Precondition;
import dev.tickertone.query.http.Problem;
import dev.tickertone.query.http.Problem.Kind;
import dev.tickertone.query.http.Request;
import dev.tickertone.query.http.Response;
import dev.tickertone.query.list.Editing;
import dev.tickertone.query.list.IdList;
import dev.tickertone.query.list.Resource;
import dev.tickertone.store.Exposures;
import dev.tickertone.store.form.Names;
import dev.tickertone.store.portfolio.Limits;
import dev.tickertone.store.portfolio.PortfolioReader;
import dev.tickertone.store.portfolio.PortfolioWriter;
import dev.tickertone.store.rule.Edit;
import dev.tickertone.store.rule.Portfolios;
import dev.tickertone.store.rule.Portfolios.Summary;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** The endpoints of portfolios. Thread-safe. */
public final class PortfolioEndpoints {
    static final String ABSENT = "There is no portfolio with this id.";

    // Rules that are named where they hold a portfolio; more would hide what to do.
    private static final int NAMED_RULES = 10;

    private final Portfolios portfolios;
    private final Exposures exposures;
    private final Clock clock;

    public PortfolioEndpoints(Portfolios portfolios, Exposures exposures, Clock clock) {
        this.portfolios = portfolios;
        this.exposures = exposures;
        this.clock = clock;
    }

    /** {@code GET /v1/portfolios}, in the order of ids, without their holdings. */
    public Response list(Request request) {
        return new IdList<>("portfolios", portfolios::list, Summary::id, summary -> JsonNodeFactory.instance.objectNode()
                .put("id", summary.id()).put("name", summary.name()).put("holding_count", summary.holdings()))
                .answer(request);
    }

    /** {@code GET /v1/portfolios/{id}} */
    public Response one(Request request) {
        return Resource.answer(request, portfolios::find, PortfolioWriter::write, ABSENT);
    }

    /** {@code PUT /v1/portfolios/{id}}: 201 with a new one, 200 with one that was there, as it is kept. */
    public Response put(Request request) {
        return Editing.put(request, Limits.MAX_BODY, PortfolioReader::read, Kind.INVALID_PORTFOLIO,
                portfolio -> put(request, portfolio));
    }

    private Response put(Request request, Portfolio portfolio) {
        Edit edit = portfolios.put(portfolio, Precondition.of(request, PortfolioWriter::write));
        return switch (edit) {
            case CREATED -> Response.kept(PortfolioWriter.write(portfolio), "/v1/portfolios/" + portfolio.id());
            case CHANGED -> Response.kept(PortfolioWriter.write(portfolio), null);
            case NOT_EXPECTED -> Precondition.failed(request);
            case TOO_MANY -> Problem.of(Kind.CONFLICT, null,
                    "There are " + Limits.MAX_PORTFOLIOS + " portfolios already: delete one first.").answer(request);
            default -> throw new IllegalStateException("a portfolio that is put cannot be " + edit);
        };
    }

    /** {@code DELETE /v1/portfolios/{id}}; not while a rule names it. */
    public Response delete(Request request) {
        return Editing.delete(request, ABSENT, id -> delete(request, id));
    }

    private Response delete(Request request, String id) {
        Edit edit = portfolios.delete(id, Precondition.of(request, PortfolioWriter::write));
        return switch (edit) {
            case DELETED -> Response.gone();
            case ABSENT -> Problem.notFound(ABSENT).answer(request);
            case NOT_EXPECTED -> Precondition.failed(request);
            case IN_USE -> Problem.of(Kind.CONFLICT, null, inUse(portfolios.rulesOn(id))).answer(request);
            default -> throw new IllegalStateException("a portfolio that is deleted cannot be " + edit);
        };
    }

    private static String inUse(List<String> rules) {
        String named = String.join(", ", rules.subList(0, Math.min(rules.size(), NAMED_RULES)));
        String more = rules.size() > NAMED_RULES ? " and " + (rules.size() - NAMED_RULES) + " more" : "";
        return "These rules look at it: " + named + more + ". Change or delete them first.";
    }

    /** {@code GET /v1/portfolios/{id}/exposure}: what is said of it, now or as it was known at a time. */
    public Response exposure(Request request) {
        Parameters parameters = new Parameters(request.query(), List.of("as_of"));
        Instant given = parameters.time("as_of");
        Instant asOf = given == null ? clock.instant().truncatedTo(ChronoUnit.MILLIS) : given;
        return parameters.problem().map(problem -> problem.answer(request)).orElseGet(() ->
                Names.id(request.pathParameter("id")).flatMap(portfolios::find)
                        .map(portfolio -> Response.json(ExposureView.of(exposures.asOf(given).of(portfolio, asOf))))
                        .orElseGet(() -> Problem.notFound(ABSENT).answer(request)));
    }
}
