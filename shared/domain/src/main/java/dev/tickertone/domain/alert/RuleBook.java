package dev.tickertone.domain.alert;

import dev.tickertone.domain.portfolio.Portfolio;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All rules, found by the instruments they look at: what an event costs grows with the rules that could fire on it and
 * not with all there are. Immutable.
 */
public final class RuleBook {
    private final Map<String, Rule> byId;
    private final Map<String, Portfolio> portfolios;
    private final Map<String, List<Rule>> bySymbol = new HashMap<>();
    private final List<Rule> onAny = new ArrayList<>();

    /**
     * @param rules in the order in which they are asked
     * @param portfolios those that rules name; a rule whose portfolio is missing looks at nothing
     */
    public RuleBook(Collection<Rule> rules, Collection<Portfolio> portfolios) {
        this.byId = new HashMap<>();
        this.portfolios = new HashMap<>();
        portfolios.forEach(portfolio -> this.portfolios.put(portfolio.id(), portfolio));
        for (Rule rule : rules) {
            byId.put(rule.id(), rule);
            if (rule.scope().isAny()) {
                onAny.add(rule);
            }
            symbolsOf(rule).forEach(symbol -> bySymbol.computeIfAbsent(symbol, none -> new ArrayList<>()).add(rule));
        }
    }

    /** The instruments a rule looks at; empty for a rule on any, and for one whose portfolio is missing. */
    public Set<String> symbolsOf(Rule rule) {
        return rule.scope().symbols().isEmpty()
                ? portfolioOf(rule).map(Portfolio::symbols).orElse(Set.of())
                : rule.scope().symbols();
    }

    /** The rules that look at an instrument: those that name it, those whose portfolio holds it, and those on any. */
    public List<Rule> on(String symbol) {
        List<Rule> named = bySymbol.getOrDefault(symbol, List.of());
        if (named.isEmpty() || onAny.isEmpty()) {
            return named.isEmpty() ? onAny : named;
        }
        List<Rule> both = new ArrayList<>(named);
        both.addAll(onAny);
        return both;
    }

    /** The rule with this id. */
    public Optional<Rule> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The portfolio a rule looks at. */
    public Optional<Portfolio> portfolioOf(Rule rule) {
        return Optional.ofNullable(rule.scope().portfolio()).map(portfolios::get);
    }
}
