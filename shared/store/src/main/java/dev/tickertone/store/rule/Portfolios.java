package dev.tickertone.store.rule;

import static dev.tickertone.store.Documents.DOC;

import dev.tickertone.domain.portfolio.Portfolio;
import dev.tickertone.domain.table.Item;
import dev.tickertone.domain.table.Key;
import dev.tickertone.domain.table.Page;
import dev.tickertone.domain.table.Range;
import dev.tickertone.domain.table.Table;
import dev.tickertone.domain.table.Write;
import dev.tickertone.store.Documents;
import dev.tickertone.store.Listing;
import dev.tickertone.store.portfolio.Limits;
import dev.tickertone.store.rule.RuleRevision.Attempt;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** What people hold. Thread-safe. */
public final class Portfolios {
    private static final String LIST = "portfolios";
    private static final String SORT = "portfolio";
    private static final String NAME = "name";
    private static final String HOLDINGS = "holdings";

    private final Table table;
    private final RuleRevision revision;

    public Portfolios(Table table) {
        this.table = table;
        this.revision = new RuleRevision(table);
    }

    /**
     * A portfolio in a list.
     *
     * @param holdings how many it has
     */
    public record Summary(String id, String name, int holdings) {}

    /**
     * Portfolios by their ids.
     *
     * @param limit 1 to 1,000
     * @param after the id the last part ended at, or {@code null}
     */
    public Listing<Summary> list(int limit, String after) {
        Page page = table.query(new Range(LIST, null, null, false, limit, after));
        return new Listing<>(page.items().stream().map(item -> new Summary(
                item.key().sort(), item.get(NAME), Integer.parseInt(item.get(HOLDINGS)))).toList(), page.next());
    }

    /** The portfolio with this id. */
    public Optional<Portfolio> find(String id) {
        return table.get(key(id)).map(Portfolios::portfolio);
    }

    /** Those with these ids; one that is not there is left out. */
    List<Portfolio> findAll(Collection<String> ids) {
        return table.getAll(ids.stream().distinct().map(Portfolios::key).toList()).stream()
                .map(Portfolios::portfolio).toList();
    }

    static boolean isKept(String id, Table table) {
        return table.get(entry(id)).isPresent();
    }

    /** The ids of the rules that name a portfolio. */
    public List<String> rulesOn(String id) {
        return Rules.naming(id, table);
    }

    /**
     * Keeps a portfolio in place of the one with its id.
     *
     * @param expected what must hold of the one that stands, empty for none
     */
    public Edit put(Portfolio portfolio, Predicate<Optional<Portfolio>> expected) {
        return revision.change(state -> {
            Optional<Portfolio> before = find(portfolio.id());
            if (!expected.test(before)) {
                return Attempt.none(Edit.NOT_EXPECTED);
            }
            if (before.isEmpty() && state.portfolios() >= Limits.MAX_PORTFOLIOS) {
                return Attempt.none(Edit.TOO_MANY);
            }
            if (before.filter(portfolio::equals).isPresent()) {
                return Attempt.none(Edit.CHANGED);
            }
            return new Attempt(before.isPresent() ? Edit.CHANGED : Edit.CREATED, List.of(
                    Write.put(new Item(key(portfolio.id()), Map.of(DOC, Documents.encode(portfolio)))),
                    Write.put(new Item(entry(portfolio.id()), Map.of(
                            NAME, portfolio.name(), HOLDINGS, Integer.toString(portfolio.holdings().size()))))),
                    0, before.isPresent() ? 0 : 1);
        });
    }

    /**
     * Forgets a portfolio that no rule names.
     *
     * @param expected what must hold of the one that stands
     */
    public Edit delete(String id, Predicate<Optional<Portfolio>> expected) {
        return revision.change(state -> {
            Optional<Portfolio> before = find(id);
            if (before.isEmpty()) {
                return Attempt.none(Edit.ABSENT);
            }
            if (!expected.test(before)) {
                return Attempt.none(Edit.NOT_EXPECTED);
            }
            return !rulesOn(id).isEmpty() ? Attempt.none(Edit.IN_USE) : new Attempt(Edit.DELETED, List.of(
                    new Write.Delete(key(id), new Write.Condition.None()),
                    new Write.Delete(entry(id), new Write.Condition.None())), 0, -1);
        });
    }

    private static Portfolio portfolio(Item item) {
        return Documents.decode(item.get(DOC), Portfolio.class);
    }

    private static Key key(String id) {
        return new Key("portfolio#" + id, SORT);
    }

    private static Key entry(String id) {
        return new Key(LIST, id);
    }
}
