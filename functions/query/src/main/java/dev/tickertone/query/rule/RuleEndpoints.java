package dev.tickertone.query.rule;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tickertone.domain.alert.Evaluation;
import dev.tickertone.domain.alert.Rule;
import dev.tickertone.query.http.JsonBody;
import dev.tickertone.query.http.Parameters;
import dev.tickertone.query.http.Precondition;
import dev.tickertone.query.http.Problem;
import dev.tickertone.query.http.Problem.Kind;
import dev.tickertone.query.http.Request;
import dev.tickertone.query.http.Response;
import dev.tickertone.query.list.Editing;
import dev.tickertone.query.list.IdList;
import dev.tickertone.query.list.ListQuery;
import dev.tickertone.query.list.Resource;
import dev.tickertone.query.list.Sheet;
import dev.tickertone.query.list.Walk;
import dev.tickertone.store.Evaluations;
import dev.tickertone.store.Json;
import dev.tickertone.store.Listing;
import dev.tickertone.store.form.Fault;
import dev.tickertone.store.form.Filled;
import dev.tickertone.store.form.Names;
import dev.tickertone.store.rule.Edit;
import dev.tickertone.store.rule.Limits;
import dev.tickertone.store.rule.Portfolios;
import dev.tickertone.store.rule.RuleReader;
import dev.tickertone.store.rule.RuleWriter;
import dev.tickertone.store.rule.Rules;
import java.util.List;
import java.util.Optional;

/** The endpoints of rules. Thread-safe. */
public final class RuleEndpoints {
    private static final String ABSENT = "There is no rule with this id.";
    private static final Sheet SHEET = Sheet.of("evaluations", "id", "at", "evaluated_at", "rule", "symbol", "reason",
            "detail", "alert_id", "story_id", "article_id", "score", "move_percent");
    private static final Fault NO_PORTFOLIO =
            new Fault("/scope/portfolio", "There is no portfolio with this id: PUT it to /v1/portfolios first.");

    // Stands for the id of a rule that is validated before it has one.
    private static final String UNNAMED = "unnamed";

    private final Rules rules;
    private final Portfolios portfolios;
    private final Evaluations evaluations;

    public RuleEndpoints(Rules rules, Portfolios portfolios, Evaluations evaluations) {
        this.rules = rules;
        this.portfolios = portfolios;
        this.evaluations = evaluations;
    }

    /** {@code GET /v1/rules}, in the order of ids; the template's is among them. */
    public Response list(Request request) {
        return new IdList<>("rules", rules::list, Rule::id, RuleWriter::write).answer(request);
    }

    /** {@code GET /v1/rules/{id}} */
    public Response one(Request request) {
        return Resource.answer(request, rules::find, RuleWriter::write, ABSENT);
    }

    /** {@code PUT /v1/rules/{id}}: 201 with a new rule, 200 with one that was there, as it is kept. */
    public Response put(Request request) {
        return Editing.put(request, Limits.MAX_BODY, RuleReader::read, Kind.INVALID_RULE, rule -> put(request, rule));
    }

    private Response put(Request request, Rule rule) {
        Edit edit = rules.put(rule, Precondition.of(request, RuleWriter::write));
        return switch (edit) {
            case CREATED -> Response.kept(RuleWriter.write(rule), "/v1/rules/" + rule.id());
            case CHANGED -> Response.kept(RuleWriter.write(rule), null);
            case NOT_EXPECTED -> Precondition.failed(request);
            case NO_PORTFOLIO -> Problem.faulty(Kind.INVALID_RULE, List.of(NO_PORTFOLIO)).answer(request);
            case TOO_MANY -> conflict(request, "There are " + Limits.MAX_RULES + " rules already: delete one first.");
            default -> throw new IllegalStateException("a rule that is put cannot be " + edit);
        };
    }

    /** {@code DELETE /v1/rules/{id}}: of one that overrides the template's, that one stands again. */
    public Response delete(Request request) {
        return Editing.delete(request, ABSENT, id -> delete(request, id));
    }

    private Response delete(Request request, String id) {
        Edit edit = rules.delete(id, Precondition.of(request, RuleWriter::write));
        return switch (edit) {
            case DELETED -> Response.gone();
            case ABSENT -> Problem.notFound(ABSENT).answer(request);
            case NOT_EXPECTED -> Precondition.failed(request);
            case FROM_TEMPLATE -> conflict(request, "This rule comes from the parameters of the installation and cannot be "
                    + "deleted: PUT it with \"enabled\": false instead.");
            default -> throw new IllegalStateException("a rule that is deleted cannot be " + edit);
        };
    }

    private static Response conflict(Request request, String detail) {
        return Problem.of(Kind.CONFLICT, null, detail).answer(request);
    }

    /** {@code POST /v1/rules/validate}: whether a rule could be kept, which may have no id yet; nothing is. */
    public Response validate(Request request) {
        return JsonBody.read(request, Limits.MAX_BODY, document -> {
            boolean named = document.hasNonNull("id");
            return switch (RuleReader.read(document, named ? null : UNNAMED)) {
                case Filled.Good<Rule>(Rule rule) when isOnNoPortfolio(rule) ->
                        Problem.faulty(Kind.INVALID_RULE, List.of(NO_PORTFOLIO)).answer(request);
                case Filled.Good<Rule>(Rule rule) -> valid(rule, named);
                case Filled.Bad<Rule>(List<Fault> faults) -> Problem.faulty(Kind.INVALID_RULE, faults).answer(request);
            };
        });
    }

    private boolean isOnNoPortfolio(Rule rule) {
        return rule.scope().portfolio() != null && portfolios.find(rule.scope().portfolio()).isEmpty();
    }

    private static Response valid(Rule rule, boolean named) {
        ObjectNode view = RuleWriter.write(rule);
        ObjectNode answer = Json.mapper().createObjectNode().put("valid", true);
        answer.set("rule", named ? view : view.putNull("id"));
        return Response.json(answer);
    }

    /** {@code GET /v1/rules/{id}/evaluations}: what the rule had to say and was not heard with, newest first. */
    public Response evaluations(Request request) {
        Optional<Rule> rule = Names.id(request.pathParameter("id")).flatMap(rules::find);
        if (rule.isEmpty()) {
            return Problem.notFound(ABSENT).answer(request);
        }
        String id = rule.get().id();
        Parameters parameters = new Parameters(request.query(), ListQuery.PARAMETERS);
        ListQuery query = ListQuery.of("evaluations " + id, SHEET, request.query(), parameters);
        Walk<Evaluation> walk = new Walk<>(
                (from, to, limit, after) -> evaluations.ofRule(id, from, to, limit, after), null,
                evaluation -> Listing.position(evaluation.at(), evaluation.id()), RuleEndpoints::view);
        return parameters.problem().map(problem -> problem.answer(request)).orElseGet(() -> walk.page(query));
    }

    /** The record's own fields are what the API shows. */
    private static JsonNode view(Evaluation evaluation) {
        return Json.mapper().valueToTree(evaluation);
    }
}
