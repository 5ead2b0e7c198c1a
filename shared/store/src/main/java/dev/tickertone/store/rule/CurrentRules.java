package dev.tickertone.store.rule;

import dev.tickertone.domain.alert.Rule;
import dev.tickertone.domain.alert.RuleBook;
import dev.tickertone.domain.table.Table;
import java.util.List;
import java.util.Objects;

/**
 * The rules as they stand, read again only when one of them, or a portfolio, was changed: else a call costs one read of
 * one small item. Thread-safe.
 */
public final class CurrentRules {
    private final RuleRevision revision;
    private final Rules rules;
    private final Portfolios portfolios;
    private volatile Known known;

    /** @param defaultRule the template's */
    public CurrentRules(Table table, Rule defaultRule) {
        this.revision = new RuleRevision(table);
        this.rules = new Rules(table, defaultRule);
        this.portfolios = new Portfolios(table);
    }

    private record Known(long revision, RuleBook book) {}

    /** The rules with every change that was finished before the call. */
    public RuleBook now() {
        long current = revision.read().number();
        Known seen = known;
        return seen != null && seen.revision() == current ? seen.book() : read(current);
    }

    private synchronized RuleBook read(long current) {
        // Another thread may have read them while this one waited; a book may be newer than its number, never older.
        if (known == null || known.revision() < current) {
            List<Rule> all = rules.all();
            known = new Known(current, new RuleBook(all, portfolios.findAll(
                    all.stream().map(rule -> rule.scope().portfolio()).filter(Objects::nonNull).toList())));
        }
        return known.book();
    }
}
