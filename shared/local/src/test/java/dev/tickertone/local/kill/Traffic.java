package dev.tickertone.local.kill;

import dev.tickertone.local.scale.CompanyArticles;
import dev.tickertone.local.scale.CompanyArticles.Company;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import software.amazon.awssdk.core.exception.SdkException;

/**
 * What is sent to the product, one thing after the other: two articles, then quotes, and so on; every fifth lot of quotes
 * is a file. What was not acknowledged is sent again.
 */
final class Traffic {
    private static final int MAX_PAUSE_MILLIS = 800;
    private static final int QUOTES_OF_A_RULE = 25;
    private static final int QUOTES_BESIDE = 300;

    private static final String OFF = """
            {"name": "Off", "enabled": false, "when": {"metric": "score", "op": "gte", "value": 1}}
            """;
    private static final String SCORED = """
            {"name": "News", "scope": {"symbols": ["%s"]}, "max_per_hour": 60,
             "when": {"any": [{"metric": "score", "op": "gte", "value": 0.05},
                              {"metric": "score", "op": "lte", "value": -0.05}]}}
            """;
    private static final String MOVED = """
            {"name": "Tape", "scope": {"symbols": [%s]}, "max_per_hour": 60,
             "when": {"metric": "move_percent", "op": "gte", "value": 2}}
            """;
    private static final String BOTH = """
            {"name": "Both", "scope": {"symbols": ["%s"]}, "max_per_hour": 60,
             "when": {"all": [{"metric": "score", "op": "gte", "value": 0.05},
                              {"metric": "move_percent", "op": "gte", "value": 2}]}}
            """;

    private final int things;
    private final Random random;
    private final Instant since = Instant.now().minusSeconds(3_600).truncatedTo(ChronoUnit.SECONDS);
    private int sent;

    Traffic(int things, Random random) {
        this.things = things;
        this.random = random;
    }

    /** Draws the rules: for each company one on scores and one on score and move, and one for every few other symbols. */
    void rules(Life life) throws IOException, InterruptedException {
        life.put("/v1/rules/default", OFF);
        for (Company company : CompanyArticles.COMPANIES) {
            life.put("/v1/rules/scored-" + company.symbol().toLowerCase(), SCORED.formatted(company.symbol()));
            life.put("/v1/rules/both-" + company.symbol().toLowerCase(), BOTH.formatted(company.symbol()));
        }
        for (int rule = 0; rule <= things / 3 / QUOTES_OF_A_RULE; rule++) {
            int first = rule * QUOTES_OF_A_RULE;
            life.put("/v1/rules/" + tapeRule(first), MOVED.formatted(IntStream.range(first, first + QUOTES_OF_A_RULE)
                    .mapToObj(lot -> '"' + moving(lot) + '"').collect(Collectors.joining(","))));
        }
    }

    /** The rule that watches the symbol which moves in a lot. */
    private static String tapeRule(int lot) {
        return "tape-" + lot / QUOTES_OF_A_RULE;
    }

    private static String moving(int lot) {
        return "ZT" + lot;
    }

    /** How many articles are sent in all. */
    int articles() {
        return things - lots();
    }

    private int lots() {
        return things / 3;
    }

    /** Sends until all is sent or the product is gone; now and then it has the outbox looked after as well. */
    void flow(Life life) {
        try {
            while (sent < things) {
                send(life, sent);
                sent++;
                Thread.sleep(random.nextInt(MAX_PAUSE_MILLIS));
                if (random.nextInt(4) == 0) {
                    lookAfterOutbox(life);
                }
            }
        } catch (IOException | SdkException gone) {
            // Killed: the thing in hand is sent again in the next life.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    static void lookAfterOutbox(Life life) throws IOException, InterruptedException {
        life.post("/2015-03-31/functions/OutboxFunction/invocations", "");
    }

    private void send(Life life, int thing) throws IOException, InterruptedException {
        if (thing % 3 < 2) {
            int article = thing - thing / 3;
            life.upload("incoming/" + article + ".txt", CompanyArticles.article(article));
        } else if (thing / 3 % 5 == 0) {
            life.upload("market/" + thing + ".csv", quotes(thing / 3, QUOTES_BESIDE));
        } else {
            life.post("/v1/quotes", quotes(thing / 3, 0));
        }
    }

    /** One symbol that moves, one that nearly does, a company that moves or falls, and ticks nobody asked for. */
    private String quotes(int lot, int beside) {
        Company company = CompanyArticles.company(lot);
        Instant at = since.plusMillis(lot);
        return "symbol,timestamp,price,previous_close\n"
                + moving(lot) + "," + at + ",103,100\n"
                + "ZN" + lot + "," + at + ",101.99,100\n"
                + company.symbol() + "," + at + "," + (lot % 2 == 0 ? "102.5" : "97.5") + ",100\n"
                + IntStream.range(0, beside).mapToObj(i -> "ZB" + lot + "," + since.plusSeconds(i) + ",100.5,100\n")
                        .collect(Collectors.joining());
    }

    /** Rule and symbol of each move that is to be told, whatever articles say. */
    List<String> moves() {
        return IntStream.range(0, lots()).mapToObj(lot -> tapeRule(lot) + " " + moving(lot)).toList();
    }

    /** Whether some quote of a company moved up far enough. */
    boolean moved(String symbol) {
        return IntStream.range(0, lots()).filter(lot -> lot % 2 == 0)
                .anyMatch(lot -> CompanyArticles.company(lot).symbol().equals(symbol));
    }
}
