package dev.tickertone.local.scale;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.tickertone.domain.alert.Rule;
import dev.tickertone.domain.alert.RuleBook;
import dev.tickertone.domain.portfolio.Portfolio;
import dev.tickertone.domain.portfolio.Portfolio.Holding;
import dev.tickertone.domain.table.Table;
import dev.tickertone.store.Json;
import dev.tickertone.store.form.Filled;
import dev.tickertone.store.rule.Portfolios;
import dev.tickertone.store.rule.RuleReader;
import dev.tickertone.store.rule.Rules;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Rules of every kind, most on named instruments, some on a portfolio, few on any; a few of a hundred articles make one
 * fire.
 *
 * @param portfolios those that the rules name
 */
public record ManyRules(List<Rule> rules, List<Portfolio> portfolios) {
    /** How many instruments there are in all; articles are on the first {@link #WRITTEN_ABOUT}. */
    static final int INSTRUMENTS = 2_000;

    static final int WRITTEN_ABOUT = 20;

    private static final int HOLDINGS = 15;

    private static final List<String> CONDITIONS = List.of(
            "{\"metric\":\"score\",\"op\":\"lte\",\"value\":-0.98}",
            "{\"all\":[{\"metric\":\"score\",\"op\":\"gte\",\"value\":0.15},"
                    + "{\"metric\":\"move_percent\",\"op\":\"gte\",\"value\":2}]}",
            "{\"metric\":\"score_change\",\"op\":\"lte\",\"value\":-1.96}",
            "{\"any\":[{\"metric\":\"article_count\",\"op\":\"gte\",\"value\":900},"
                    + "{\"metric\":\"divergence\",\"op\":\"gt\",\"value\":0.9}]}",
            "{\"metric\":\"score\",\"op\":\"crosses_above\",\"value\":0.99,\"recover\":0.5}");

    /** Ten rules that could fire on what is written about: six name some of it, two hold it, two are on any. */
    public static ManyRules ten() {
        return new ManyRules(Stream.of(
                        IntStream.range(0, 6).mapToObj(i -> rule("near-" + i, i, naming(i, i + 6, i + 12))),
                        IntStream.range(0, 2).mapToObj(i -> rule("held-" + i, i + 6, holding("near-" + i))),
                        IntStream.range(0, 2).mapToObj(i -> rule("any-" + i, i + 8, "{}")))
                .flatMap(rules -> rules).toList(), List.of(portfolio("near-0", 0), portfolio("near-1", 5)));
    }

    /** These, and others on instruments that nothing is written about, up to so many rules. */
    public ManyRules among(int count) {
        List<Rule> all = new ArrayList<>(rules);
        List<Portfolio> held = new ArrayList<>(portfolios);
        for (int i = 0; i < 20; i++) {
            held.add(portfolio("far-" + i, WRITTEN_ABOUT + i * HOLDINGS));
        }
        Random random = new Random(count);
        for (int i = 0; all.size() < count; i++) {
            all.add(rule("far-" + i, i, i % 4 == 0 ? holding("far-" + i / 4 % 20)
                    : naming(elsewhere(random), elsewhere(random), elsewhere(random))));
        }
        return new ManyRules(all, held);
    }

    /** Keeps them all. */
    void keep(Table table, Rule byDefault) {
        Portfolios kept = new Portfolios(table);
        portfolios.forEach(portfolio -> kept.put(portfolio, before -> true));
        Rules drawn = new Rules(table, byDefault);
        rules.forEach(rule -> drawn.put(rule, before -> true));
    }

    /** All of them and the default rule, by instrument. */
    RuleBook book(Rule byDefault) {
        return new RuleBook(Stream.concat(rules.stream(), Stream.of(byDefault)).toList(), portfolios);
    }

    private static int elsewhere(Random random) {
        return random.nextInt(WRITTEN_ABOUT, INSTRUMENTS);
    }

    /** The symbol of an instrument. */
    static String symbol(int number) {
        return "ZQ" + number;
    }

    private static Portfolio portfolio(String id, int first) {
        return new Portfolio(id, id, IntStream.range(first, first + HOLDINGS)
                .mapToObj(i -> new Holding(symbol(i), BigDecimal.ONE, null)).toList());
    }

    private static String naming(int... numbers) {
        return "{\"symbols\":[" + IntStream.of(numbers).mapToObj(i -> '"' + symbol(i) + '"')
                .collect(Collectors.joining(",")) + "]}";
    }

    private static String holding(String portfolio) {
        return "{\"portfolio\":\"" + portfolio + "\"}";
    }

    private static Rule rule(String id, int kind, String scope) {
        String json = "{\"name\":\"" + id + "\",\"scope\":" + scope + ",\"when\":"
                + CONDITIONS.get(kind % CONDITIONS.size()) + "}";
        try {
            return switch (RuleReader.read(Json.mapper().readTree(json), id)) {
                case Filled.Good<Rule>(Rule rule) -> rule;
                case Filled.Bad<Rule> bad -> throw new IllegalArgumentException(bad.toString());
            };
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
