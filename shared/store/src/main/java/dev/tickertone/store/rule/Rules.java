package dev.tickertone.store.rule;

import static dev.tickertone.store.Documents.DOC;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tickertone.domain.alert.Rule;
import dev.tickertone.domain.table.Item;
import dev.tickertone.domain.table.Key;
import dev.tickertone.domain.table.Page;
import dev.tickertone.domain.table.Range;
import dev.tickertone.domain.table.Table;
import dev.tickertone.domain.table.Write;
import dev.tickertone.store.Documents;
import dev.tickertone.store.Listing;
import dev.tickertone.store.form.Filled;
import dev.tickertone.store.rule.RuleRevision.Attempt;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The rules people drew, and the template's own, which stands until one with its id overrides it. Thread-safe.
 */
public final class Rules {
    static final String PARTITION = "rules";

    // Ids begin with a digit or a letter; the revision stands before them.
    private static final String FIRST_ID = "0";
    private static final int PAGE = 500;

    private final Table table;
    private final Rule defaultRule;
    private final RuleRevision revision;

    /** @param defaultRule the template's */
    public Rules(Table table, Rule defaultRule) {
        this.table = table;
        this.defaultRule = defaultRule;
        this.revision = new RuleRevision(table);
    }

    /**
     * Rules by their ids.
     *
     * @param limit 1 to 1,000
     * @param after the id the last part ended at, or {@code null}
     */
    public Listing<Rule> list(int limit, String after) {
        Page page = table.query(new Range(PARTITION, FIRST_ID, null, false, limit, after));
        List<Rule> rules = new ArrayList<>(page.items().stream().map(Rules::rule).toList());
        String id = defaultRule.id();
        boolean covered = (after == null || id.compareTo(after) > 0) && (page.next() == null || id.compareTo(page.next()) <= 0);
        if (!covered || rules.stream().anyMatch(rule -> rule.id().equals(id))) {
            return new Listing<>(rules, page.next());
        }
        rules.add(defaultRule);
        rules.sort(Comparator.comparing(Rule::id));
        return rules.size() <= limit ? new Listing<>(rules, page.next())
                : new Listing<>(rules.subList(0, limit), rules.get(limit - 1).id());
    }

    /** Every rule, by id. */
    List<Rule> all() {
        List<Rule> rules = kept(table);
        if (rules.stream().noneMatch(rule -> rule.id().equals(defaultRule.id()))) {
            rules.add(defaultRule);
            rules.sort(Comparator.comparing(Rule::id));
        }
        return rules;
    }

    /** The ids of kept rules that name a portfolio; the template's names none. */
    static List<String> naming(String portfolio, Table table) {
        return kept(table).stream().filter(rule -> portfolio.equals(rule.scope().portfolio())).map(Rule::id).toList();
    }

    private static List<Rule> kept(Table table) {
        List<Rule> rules = new ArrayList<>();
        String after = null;
        do {
            Page page = table.query(new Range(PARTITION, FIRST_ID, null, false, PAGE, after));
            page.items().stream().map(Rules::rule).forEach(rules::add);
            after = page.next();
        } while (after != null);
        return rules;
    }

    /** The rule with this id. */
    public Optional<Rule> find(String id) {
        return stored(id).or(() -> template(id));
    }

    /**
     * Keeps a rule in place of the one with its id.
     *
     * @param expected what must hold of the one that stands, empty for none
     */
    public Edit put(Rule rule, Predicate<Optional<Rule>> expected) {
        return revision.change(state -> {
            Optional<Rule> stored = stored(rule.id());
            Optional<Rule> before = stored.or(() -> template(rule.id()));
            if (!expected.test(before)) {
                return Attempt.none(Edit.NOT_EXPECTED);
            }
            if (stored.isEmpty() && state.rules() >= Limits.MAX_RULES) {
                return Attempt.none(Edit.TOO_MANY);
            }
            String portfolio = rule.scope().portfolio();
            if (portfolio != null && !Portfolios.isKept(portfolio, table)) {
                return Attempt.none(Edit.NO_PORTFOLIO);
            }
            Edit outcome = before.isPresent() ? Edit.CHANGED : Edit.CREATED;
            Write write = Write.put(new Item(key(rule.id()), Map.of(DOC, Documents.encode(RuleWriter.write(rule)))));
            return new Attempt(outcome, stored.filter(rule::equals).isPresent() ? List.of() : List.of(write),
                    stored.isPresent() ? 0 : 1, 0);
        });
    }

    /**
     * Forgets a rule; where it overrides the template's, that one stands again.
     *
     * @param expected what must hold of the one that stands
     */
    public Edit delete(String id, Predicate<Optional<Rule>> expected) {
        return revision.change(state -> {
            Optional<Rule> stored = stored(id);
            Optional<Rule> before = stored.or(() -> template(id));
            if (before.isEmpty()) {
                return Attempt.none(Edit.ABSENT);
            }
            if (!expected.test(before)) {
                return Attempt.none(Edit.NOT_EXPECTED);
            }
            return stored.isEmpty() ? Attempt.none(Edit.FROM_TEMPLATE) : new Attempt(Edit.DELETED,
                    List.of(new Write.Delete(key(id), new Write.Condition.None())), -1, 0);
        });
    }

    private Optional<Rule> stored(String id) {
        return table.get(key(id)).map(Rules::rule);
    }

    private Optional<Rule> template(String id) {
        return Optional.of(defaultRule).filter(rule -> rule.id().equals(id));
    }

    private static Rule rule(Item item) {
        String id = item.key().sort();
        return switch (RuleReader.read(Documents.decode(item.get(DOC), JsonNode.class), id)) {
            case Filled.Good<Rule>(Rule rule) -> rule;
            case Filled.Bad<Rule> bad -> throw new IllegalStateException(
                    "the rule " + id + " in the table is none: " + bad.faults().getFirst().pointer());
        };
    }

    private static Key key(String id) {
        return new Key(PARTITION, id);
    }
}
