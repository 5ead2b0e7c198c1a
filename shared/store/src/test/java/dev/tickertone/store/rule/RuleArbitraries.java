package dev.tickertone.store.rule;

import dev.tickertone.domain.alert.Condition;
import dev.tickertone.domain.alert.Condition.All;
import dev.tickertone.domain.alert.Condition.Any;
import dev.tickertone.domain.alert.Condition.Compare;
import dev.tickertone.domain.alert.Escalation;
import dev.tickertone.domain.alert.Metric;
import dev.tickertone.domain.alert.MoveSource;
import dev.tickertone.domain.alert.Op;
import dev.tickertone.domain.alert.QuietHours;
import dev.tickertone.domain.alert.Rule;
import dev.tickertone.domain.alert.Severity;
import dev.tickertone.store.form.Form;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Rules of every kind that can be written down. */
final class RuleArbitraries {
    private static final Metric SCORE = new Metric.Score();

    private RuleArbitraries() {}

    static Arbitrary<Rule> rules() {
        Arbitrary<String> names = Arbitraries.strings().ofMinLength(1).ofMaxLength(120).withChars("aZ 9é原-'\"\\<&/%")
                .filter(name -> !name.isBlank()).map(String::strip);
        return Combinators.combine(ids(), names, Arbitraries.of(true, false), Arbitraries.of(Severity.values()), scopes(),
                crossings(), limits()).as((id, name, enabled, severity, scope, when, limits) ->
                new Rule(id, name, enabled, severity, when.comparisons().noneMatch(RuleArbitraries::isPortfolio) ? scope
                        : new Rule.Scope(Set.of(), id, scope.minRelevance()), when,
                        when.crossing().isPresent() ? limits : silent(limits)));
    }

    private static boolean isPortfolio(Compare compare) {
        return compare.metric() instanceof Metric.PortfolioScore;
    }

    private static Rule.Limits silent(Rule.Limits limits) {
        return new Rule.Limits(limits.oncePerStory(), limits.escalation(), limits.cooldown(), limits.maxPerHour(), false,
                limits.quietHours(), limits.pausedUntil(), limits.expiresAt());
    }

    private static Arbitrary<String> ids() {
        return Arbitraries.strings().withChars("abz019-").ofMinLength(1).ofMaxLength(64).filter(id -> !id.startsWith("-"));
    }

    private static Arbitrary<Rule.Scope> scopes() {
        Arbitrary<BigDecimal> relevance = decimals("0", "1");
        Arbitrary<Set<String>> symbols = Arbitraries.strings().withChars("AZ09^.=-").ofMinLength(1).ofMaxLength(24)
                .set().ofMinSize(1).ofMaxSize(9);
        return Arbitraries.oneOf(
                relevance.map(least -> new Rule.Scope(Set.of(), null, least)),
                Combinators.combine(symbols, relevance).as((some, least) -> new Rule.Scope(some, null, least)),
                Combinators.combine(ids(), relevance).as((id, least) -> new Rule.Scope(Set.of(), id, least)));
    }

    private static Arbitrary<Condition> crossings() {
        Arbitrary<Compare> crossing = Combinators.combine(Arbitraries.of(Op.CROSSES_ABOVE, Op.CROSSES_BELOW),
                decimals("-1", "1"), decimals("0", "1").injectNull(0.3)).as((op, value, gap) -> new Compare(SCORE, op, value,
                gap == null ? null : near(op, value, gap)));
        return Arbitraries.oneOf(conditions(4), crossing.map(one -> (Condition) one),
                Combinators.combine(crossing, conditions(3)).as((one, other) -> new All(List.of(one, other))));
    }

    private static BigDecimal near(Op op, BigDecimal value, BigDecimal gap) {
        BigDecimal recover = op.isBelow() ? value.add(gap).min(BigDecimal.ONE) : value.subtract(gap).max(BigDecimal.ONE.negate());
        return Form.plain(recover);
    }

    private static Arbitrary<Condition> conditions(int depth) {
        Arbitrary<Condition> compares = compares().map(compare -> compare);
        if (depth == 0) {
            return compares;
        }
        Arbitrary<List<Condition>> parts = conditions(depth - 1).list().ofMinSize(1).ofMaxSize(2).map(ArrayList::new);
        return Arbitraries.frequencyOf(Tuple.of(2, compares),
                Tuple.of(1, parts.map(All::new)), Tuple.of(1, parts.map(Any::new)));
    }

    private static Arbitrary<Compare> compares() {
        Arbitrary<Op> levels = Arbitraries.of(Op.LT, Op.LTE, Op.GT, Op.GTE);
        Arbitrary<Op> upwards = Arbitraries.of(Op.GT, Op.GTE);
        Arbitrary<Set<MoveSource>> sources = Arbitraries.of(
                Set.of(MoveSource.OBSERVED), Set.of(MoveSource.STATED), Set.of(MoveSource.values()));
        Arbitrary<Duration> year = seconds(1, Duration.ofDays(366));
        Arbitrary<Duration> month = seconds(1, Duration.ofDays(31));
        return Arbitraries.oneOf(
                Combinators.combine(levels, decimals("-1", "1")).as((op, value) -> new Compare(SCORE, op, value)),
                Combinators.combine(levels, decimals("-1", "1"))
                        .as((op, value) -> new Compare(new Metric.PortfolioScore(new BigDecimal("0.2")), op, value)),
                Combinators.combine(levels, decimals("-2", "2"), month)
                        .as((op, value, within) -> new Compare(new Metric.ScoreChange(within), op, value)),
                Combinators.combine(upwards, Arbitraries.integers().between(1, 1000), month)
                        .as((op, value, within) -> new Compare(new Metric.ArticleCount(within), op, BigDecimal.valueOf(value))),
                Combinators.combine(levels, decimals("-1000", "1000"), sources, year).as((op, value, from, within) ->
                        new Compare(new Metric.MovePercent(from, within), op, value)),
                Combinators.combine(upwards, decimals("0.0001", "1"), decimals("0.0001", "1000"), year)
                        .as((op, value, least, within) -> new Compare(new Metric.Divergence(within, least), op, value)));
    }

    private static Arbitrary<Rule.Limits> limits() {
        Arbitrary<Escalation> escalations = Combinators.combine(decimals("0.0001", "1").injectNull(0.3),
                decimals("0.0001", "1000").injectNull(0.3)).as(Escalation::new)
                .filter(each -> each.score() != null || each.movePercent() != null).injectNull(0.5);
        Arbitrary<LocalTime> times = Arbitraries.integers().between(0, 1439)
                .map(minute -> LocalTime.MIDNIGHT.plusMinutes(minute));
        Arbitrary<QuietHours> hours = Combinators.combine(times, times,
                Arbitraries.of("UTC", "America/New_York", "Asia/Kolkata", "Etc/GMT+5").map(ZoneId::of))
                .filter((from, to, zone) -> !from.equals(to)).as(QuietHours::new).injectNull(0.5);
        Arbitrary<Instant> instants = Arbitraries.longs().between(-62_135_596_800_000L, 253_402_300_799_999L)
                .map(Instant::ofEpochMilli).injectNull(0.5);
        return Combinators.combine(Arbitraries.of(true, false), escalations, seconds(0, Duration.ofDays(31)),
                Arbitraries.integers().between(1, 60), Arbitraries.of(true, false), hours, instants, instants)
                .as(Rule.Limits::new);
    }

    private static Arbitrary<Duration> seconds(int least, Duration most) {
        return Arbitraries.longs().between(least, most.toSeconds()).map(Duration::ofSeconds);
    }

    private static Arbitrary<BigDecimal> decimals(String low, String high) {
        return Arbitraries.bigDecimals().between(new BigDecimal(low), new BigDecimal(high)).ofScale(4).map(Form::plain);
    }
}
