package dev.tickertone.alert;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tickertone.alert.Market.Tick;
import dev.tickertone.alert.Market.Told;
import dev.tickertone.domain.alert.Alert;
import dev.tickertone.domain.alert.Alert.Kind;
import dev.tickertone.domain.alert.Condition;
import dev.tickertone.domain.alert.Condition.All;
import dev.tickertone.domain.alert.Condition.Compare;
import dev.tickertone.domain.alert.Escalation;
import dev.tickertone.domain.alert.Evaluation;
import dev.tickertone.domain.alert.Metric;
import dev.tickertone.domain.alert.MoveSource;
import dev.tickertone.domain.alert.NotFired;
import dev.tickertone.domain.alert.Op;
import dev.tickertone.domain.alert.Rule;
import dev.tickertone.domain.alert.Severity;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Whatever the order of arrival, with two shards at once, events delivered twice and functions that end in the middle:
 * the alerts are those of a plain reading of all there is, worked out here without any of the engine's means.
 */
class RulesInAnyOrderTest {
    private static final Duration DAY = Duration.ofHours(24);
    private static final Duration TWO_HOURS = Duration.ofHours(2);
    private static final Set<MoveSource> EITHER = Set.of(MoveSource.OBSERVED, MoveSource.STATED);
    private static final Compare BAD = new Compare(new Metric.Score(), Op.LTE, new BigDecimal("-0.15"));

    @Provide
    Arbitrary<Market> markets() {
        return Market.any();
    }

    @Property(tries = 120)
    void aScoreAndAMoveAreToldOnceForEachStory(@ForAll("markets") Market market, @ForAll Random random) {
        Compare down = new Compare(new Metric.MovePercent(EITHER, TWO_HOURS), Op.LTE, new BigDecimal("-2"));
        check(rule(new All(List.of(BAD, down)), usual()), market, random, (article, all) -> article.score() <= -0.15
                && all.around(article, TWO_HOURS).anyMatch(tick -> tick.percent() <= -2));
    }

    @Property(tries = 120)
    void soManyStoriesAreTold(@ForAll("markets") Market market, @ForAll Random random) {
        check(rule(new Compare(new Metric.ArticleCount(TWO_HOURS), Op.GTE, BigDecimal.TWO), usual()), market, random,
                (article, all) -> before(article, all, TWO_HOURS, 0).map(Told::story).distinct().count() >= 2);
    }

    @Property(tries = 120)
    void aFallOfTheScoreIsTold(@ForAll("markets") Market market, @ForAll Random random) {
        check(rule(new Compare(new Metric.ScoreChange(TWO_HOURS), Op.LTE, new BigDecimal("-0.3")), usual()), market, random,
                (article, all) -> before(article, all, TWO_HOURS, 1)
                        .anyMatch(earlier -> hundredths(article.score()) - hundredths(earlier.score()) <= -30));
    }

    @Property(tries = 120)
    void aStoryAndATapeThatDisagreeAreTold(@ForAll("markets") Market market, @ForAll Random random) {
        check(rule(new Compare(new Metric.Divergence(DAY, new BigDecimal("2")), Op.GTE, new BigDecimal("0.3")), usual()),
                market, random, (article, all) -> Math.abs(article.score()) >= 0.3 && all.around(article, DAY).anyMatch(
                        tick -> Math.abs(tick.percent()) >= 2 && tick.percent() * article.score() < 0));
    }

    /** Rules whose alerts are those of a condition, one for each story. */
    private static void check(Rule rule, Market market, Random random, BiPredicate<Told, Market> holds) {
        Market withoutStated = new Market(market.articles().stream()
                .map(told -> new Told(told.slot(), told.story(), told.relevance(), told.score(), null)).toList(),
                market.ticks());
        Set<String> expected = withoutStated.articles().stream()
                .filter(RulesInAnyOrderTest::relevant)
                .filter(article -> holds.test(article, withoutStated))
                .map(Told::storyId).collect(Collectors.toCollection(TreeSet::new));
        Replay replay = new Replay(rule, withoutStated, random, random.nextBoolean());
        assertThat(replay.alerts()).extracting(Alert::storyId).containsExactlyInAnyOrderElementsOf(expected);
        everyAlertWasPublished(replay);
    }

    @Property(tries = 120)
    void withoutOncePerStoryEachArticleIsTold(@ForAll("markets") Market market, @ForAll Random random) {
        Rule rule = rule(BAD, new Rule.Limits(false, null, Duration.ZERO, 60, false, null, null, null));
        Replay replay = new Replay(rule, market, random, random.nextBoolean());
        assertThat(replay.alerts()).extracting(Alert::articleId).containsExactlyInAnyOrderElementsOf(
                bad(market).map(Told::id).toList());
        everyAlertWasPublished(replay);
    }

    /** A move is one piece of news a day, whether the tape shows it or an article says it. */
    @Property(tries = 120)
    void aMoveByItselfIsToldOnceADay(@ForAll("markets") Market market, @ForAll Random random) {
        Rule rule = rule(new Compare(new Metric.MovePercent(EITHER, DAY), Op.LTE, new BigDecimal("-3")), usual());
        Set<Integer> expected = new HashSet<>();
        market.ticks().stream().filter(tick -> tick.percent() <= -3).forEach(tick -> expected.add(tick.day()));
        market.articles().stream().filter(RulesInAnyOrderTest::relevant)
                .filter(told -> told.stated() != null && told.stated() <= -3)
                .forEach(told -> expected.add(told.slot() / Market.SLOTS_OF_A_DAY));
        Replay replay = new Replay(rule, market, random, random.nextBoolean());
        assertThat(replay.alerts()).extracting(RulesInAnyOrderTest::day).containsExactlyInAnyOrderElementsOf(expected);
        everyAlertWasPublished(replay);
    }

    /** Between two recoveries one article is told, and each stretch that was told and recovered is told to be over. */
    @Property(tries = 250)
    void aScoreThatCrossesALineIsToldOnceUntilItHasRecovered(@ForAll("markets") Market market, @ForAll Random random) {
        Market own = new Market(market.articles().stream().map(told ->
                new Told(told.slot(), told.slot(), told.relevance(), told.score(), told.stated())).toList(), market.ticks());
        Rule rule = rule(new Compare(new Metric.Score(), Op.CROSSES_BELOW, new BigDecimal("-0.15"), new BigDecimal("-0.05")),
                crossing());
        List<Instant> recoveries = own.articles().stream().filter(RulesInAnyOrderTest::relevant)
                .filter(told -> told.score() >= -0.05).map(Told::at).sorted().toList();
        checkStretches(rule, own, random, bad(own).map(Told::at).toList(), recoveries, at -> 0);
    }

    /** The same on the tape; a new day of trading begins anew. */
    @Property(tries = 250)
    void aMoveThatCrossesALineIsToldOnceUntilItHasRecovered(@ForAll("markets") Market market, @ForAll Random random) {
        Rule rule = rule(new Compare(new Metric.MovePercent(Set.of(MoveSource.OBSERVED), DAY), Op.CROSSES_BELOW,
                new BigDecimal("-2"), new BigDecimal("-1")), crossing());
        List<Instant> over = market.ticks().stream().filter(tick -> tick.percent() <= -2).map(Tick::at).toList();
        List<Instant> recoveries = market.ticks().stream().filter(tick -> tick.percent() >= -1)
                .map(Tick::at).sorted().toList();
        checkStretches(rule, market, random, over, recoveries, RulesInAnyOrderTest::day);
    }

    private static void checkStretches(Rule rule, Market market, Random random, List<Instant> over,
            List<Instant> recoveries, ToIntFunction<Instant> day) {
        // A stretch goes by how many recoveries came before it, and by its day.
        Function<Instant, String> stretch = at -> day.applyAsInt(at) + "/"
                + recoveries.stream().filter(at::isAfter).count();
        Set<String> expected = over.stream().map(stretch).collect(Collectors.toSet());
        Set<String> expectedOver = over.stream()
                .filter(at -> recoveries.stream().anyMatch(r -> r.isAfter(at) && day.applyAsInt(r) == day.applyAsInt(at)))
                .map(stretch).collect(Collectors.toSet());
        Replay replay = new Replay(rule, market, random, random.nextBoolean());
        List<Alert> first = replay.alerts().stream().filter(alert -> alert.kind() == Kind.FIRST).toList();
        List<Alert> recovered = replay.alerts().stream().filter(alert -> alert.kind() == Kind.RECOVERY).toList();
        assertThat(first).extracting(alert -> stretch.apply(alert.at())).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(recovered).extracting(alert -> first.stream().filter(each -> each.id().equals(alert.previousId()))
                        .map(each -> stretch.apply(each.at())).findFirst().orElse("none"))
                .containsExactlyInAnyOrderElementsOf(expectedOver);
        everyAlertWasPublished(replay);
    }

    /** No two nearer than the cooldown, and whatever held and was not told is near one that was. */
    @Property(tries = 250)
    void alertsKeepTheirDistance(@ForAll("markets") Market market, @ForAll Random random) {
        Rule rule = rule(BAD, new Rule.Limits(false, null, TWO_HOURS, 60, false, null, null, null));
        Replay replay = new Replay(rule, market, random, random.nextBoolean());
        List<Instant> told = replay.alerts().stream().map(Alert::at).sorted().toList();
        for (int i = 1; i < told.size(); i++) {
            assertThat(Duration.between(told.get(i - 1), told.get(i))).isGreaterThanOrEqualTo(TWO_HOURS);
        }
        bad(market).forEach(article -> assertThat(told).anyMatch(at ->
                at.equals(article.at()) || Duration.between(at, article.at()).abs().compareTo(TWO_HOURS) < 0));
        // In the order in which they were recorded it is what one would have decided one by one.
        List<Instant> oneByOne = new ArrayList<>();
        replay.alerts().forEach(alert -> {
            assertThat(oneByOne).noneMatch(at -> Duration.between(at, alert.at()).abs().compareTo(TWO_HOURS) < 0);
            oneByOne.add(alert.at());
        });
        Set<String> silent = replay.evaluations(rule.id()).stream().filter(each -> each.reason() == NotFired.COOLDOWN)
                .map(Evaluation::articleId).collect(Collectors.toSet());
        bad(market).filter(article -> !told.contains(article.at()))
                .forEach(article -> assertThat(silent).contains(article.id()));
        everyAlertWasPublished(replay);
    }

    /** Each word on a story is worse by a step than the one before, and nothing is left that is worse still. */
    @Property(tries = 250)
    void aStoryIsToldAgainEachTimeItHasBecomeWorseByAStep(@ForAll("markets") Market market, @ForAll Random random) {
        Rule rule = rule(BAD, new Rule.Limits(true, new Escalation(new BigDecimal("0.25"), null), Duration.ZERO, 60,
                false, null, null, null));
        Replay replay = new Replay(rule, market, random, random.nextBoolean());
        Set<String> stories = bad(market).map(Told::storyId).collect(Collectors.toSet());
        assertThat(replay.alerts()).extracting(Alert::storyId).hasSameElementsAs(stories);
        for (String story : stories) {
            List<Integer> told = replay.alerts().stream().filter(alert -> alert.storyId().equals(story))
                    .map(alert -> hundredths(alert.score())).sorted(Comparator.reverseOrder()).toList();
            assertThat(told).isNotEmpty();
            for (int i = 1; i < told.size(); i++) {
                assertThat(told.get(i - 1) - told.get(i)).isGreaterThanOrEqualTo(25);
            }
            int worst = bad(market).filter(article -> article.storyId().equals(story))
                    .mapToInt(article -> hundredths(article.score())).min().orElseThrow();
            assertThat(told.getLast() - worst).isLessThan(25);
        }
        everyAlertWasPublished(replay);
    }

    /** Whatever holds in an article that touches the instrument too little is kept with that reason. */
    @Property(tries = 60)
    void whatIsNotToldSaysWhy(@ForAll("markets") Market market, @ForAll Random random) {
        Rule rule = rule(BAD, usual());
        Replay replay = new Replay(rule, market, random, false);
        Predicate<Told> hardly = told -> told.relevance() < 0.3 && told.score() <= -0.15;
        assertThat(replay.evaluations(rule.id()).stream().filter(each -> each.reason() == NotFired.LOW_RELEVANCE))
                .extracting(Evaluation::articleId)
                .containsExactlyInAnyOrderElementsOf(market.articles().stream().filter(hardly).map(Told::id).toList());
        Set<String> told = replay.alerts().stream().map(Alert::articleId).collect(Collectors.toSet());
        assertThat(replay.evaluations(rule.id()).stream().filter(each -> each.reason() == NotFired.SAME_STORY))
                .extracting(Evaluation::articleId).containsExactlyInAnyOrderElementsOf(
                        bad(market).map(Told::id).filter(id -> !told.contains(id)).toList());
    }

    /** Once each; twice at most where a function ended between publishing and marking, which only crashes bring. */
    private static void everyAlertWasPublished(Replay replay) {
        List<String> published = replay.publishedIds();
        // By itself, or in the digest of what waited with it.
        Set<String> messages = replay.alerts().stream()
                .map(alert -> alert.digestId() == null ? alert.id() : alert.digestId()).collect(Collectors.toSet());
        assertThat(replay.alerts()).extracting(Alert::publishedAt).doesNotContainNull();
        assertThat(published).containsAll(messages);
        assertThat(published.size() - messages.size()).isLessThanOrEqualTo(replay.crashesAfterPublishing());
    }

    private static Stream<Told> bad(Market market) {
        return market.articles().stream().filter(RulesInAnyOrderTest::relevant).filter(told -> told.score() <= -0.15);
    }

    private static Stream<Told> before(Told article, Market all, Duration within, int leastSlots) {
        return all.articles().stream().filter(RulesInAnyOrderTest::relevant)
                .filter(other -> article.slot() - other.slot() >= leastSlots)
                .filter(other -> Duration.between(other.at(), article.at()).compareTo(within) <= 0);
    }

    private static boolean relevant(Told told) {
        return told.relevance() >= 0.3;
    }

    private static int hundredths(double score) {
        return (int) Math.round(score * 100);
    }

    private static int day(Alert alert) {
        return day(alert.at());
    }

    private static int day(Instant at) {
        return at.isBefore(Market.at(Market.SLOTS_OF_A_DAY)) ? 0 : 1;
    }

    private static Rule rule(Condition when, Rule.Limits limits) {
        return new Rule("mine", "mine", true, Severity.WARNING,
                new Rule.Scope(Set.of(Market.SYMBOL), null, new BigDecimal("0.3")), when, limits);
    }

    private static Rule.Limits usual() {
        return new Rule.Limits(true, null, Duration.ZERO, 60, false, null, null, null);
    }

    private static Rule.Limits crossing() {
        return new Rule.Limits(true, null, Duration.ZERO, 60, true, null, null, null);
    }
}
