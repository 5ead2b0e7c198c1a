package dev.tickertone.query.dashboard;

import dev.tickertone.domain.alert.Alert;
import dev.tickertone.domain.alert.Severity;
import dev.tickertone.domain.article.Rejection;
import dev.tickertone.domain.market.Quote;
import dev.tickertone.domain.market.TradingCalendar;
import dev.tickertone.domain.object.ObjectRef;
import dev.tickertone.domain.score.Brief;
import dev.tickertone.domain.score.Evidence.Cue;
import dev.tickertone.domain.score.ScoredArticle;
import dev.tickertone.domain.table.Table;
import dev.tickertone.query.Draft;
import dev.tickertone.store.Alerts;
import dev.tickertone.store.Articles;
import dev.tickertone.store.Quotes;
import dev.tickertone.store.Rejections;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** A table with something of everything in it, to look at. */
final class PreviewSamples {
    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    private PreviewSamples() {}

    static void fill(Table table) {
        Articles articles = new Articles(table);
        List.of(smallCaps(), chips(), bakery(), hostile(), oil(), airline(), retailer(), lender(), bitcoin())
                .forEach(scored -> {
                    articles.add(scored.article());
                    articles.addScore(scored);
                });
        articles.add(draft("pendingarticle", 0, "A note that arrived a moment ago").says("Nobody read it yet.").article());
        Instant close = TradingCalendar.of("^RUT").at(NOW).closes();
        new Quotes(table).add(List.of(
                new Quote("^RUT", close, new BigDecimal("2744.18"), new BigDecimal("2803.04")),
                new Quote("^RUT", close.plusSeconds(1_800), new BigDecimal("2751.90"), null)), NOW);
        alerts(new Alerts(table), smallCaps(), airline());
        rejections(new Rejections(table));
    }

    /** One more article, as if it was uploaded just now. */
    static void addOne(Table table, int number) {
        ScoredArticle scored = draft("later" + number, 0, "Late note " + number + ": utilities climb on heat forecast")
                .headline(0.28, List.of("XLU"), cue("climb", 1))
                .says("Power demand should stay high through the week.")
                .about("XLU", "Utilities Select Sector SPDR", "etf", 0.8, 0.28).scored();
        new Articles(table).add(scored.article());
        new Articles(table).addScore(scored);
    }

    private static ScoredArticle smallCaps() {
        return draft("smallcapsslide", 4, "Small caps slide as long yields jump")
                .source("Harbor Street Notes", "https://notes.example/small-caps")
                .headline(-0.09, List.of("^RUT"), cue("slide", -1))
                .says("The Russell 2000 lost 2.1% to 2,744.18, its weakest session since spring, after a soft "
                        + "auction pushed the thirty-year yield to a new high for the year.",
                        -0.11, List.of("^RUT", "^TYX"), cue("lost 2.1%", -1), cue("weakest", -1))
                .says("The ten-year yield rose 9 basis points to 4.58%.", -0.03, List.of("^TNX"), cue("rose", -1))
                .paragraph()
                .says("Small companies owe more floating-rate debt than large ones, so each step up in rates lands "
                        + "on their interest bill first.", -0.05, List.of("^RUT"), cue("lands on", -1))
                .says("Still, the index is not giving up its lead over the S&P 500 for the year.",
                        0.04, List.of("^RUT", "^GSPC"), new Cue("giving up", 1, "negated"))
                .says("Breadth was poor, but turnover stayed near its average, which some desks read as a lack of "
                        + "panic.", 0.02, List.of("^RUT"), new Cue("panic", 1, "negated"))
                .paragraph()
                .says("Traders now look to Tuesday's refunding statement.")
                .says("The losers are easy to name: unprofitable biotechnology, office landlords and leveraged "
                        + "retailers.", -0.02, List.of("^RUT"), cue("losers", -1))
                .says("Over days, crowding can lift the index; over quarters, maturing debt decides.")
                .says("Most strategists expect a rebound. We think they underestimate the debt, and another 3-5% of "
                        + "downside is possible.")
                .about("^RUT", "Russell 2000", "index", 0.95, -0.31)
                .about("^TYX", "30-Year Treasury Yield", "rate", 0.5, -0.2)
                .about("^TNX", "10-Year Treasury Yield", "rate", 0.44, -0.12)
                .about("^GSPC", "S&P 500", "index", 0.21, 0.05)
                .about("IWM", "iShares Russell 2000 ETF", "etf", 0.2, null)
                .moved("^RUT", "-2.1", "2744.18", "points")
                .yield("^TNX", "9", "4.58").brief(PreviewSamples::smallCapsBrief).scored();
    }

    private static Brief smallCapsBrief(Draft draft) {
        return new Brief(
                List.of(new Brief.Theme("small caps", draft.passage("Small caps")),
                        new Brief.Theme("rates", draft.passage("yields")), new Brief.Theme("credit", draft.passage("debt"))),
                List.of(),
                List.of(draft.item("unprofitable biotechnology"), draft.item("office landlords"),
                        draft.item("leveraged retailers")),
                List.of(new Brief.Horizon("Over days", draft.passage("Over days, crowding can lift the index"), List.of()),
                        new Brief.Horizon("over quarters", draft.passage("over quarters, maturing debt decides"),
                                List.of())),
                List.of(draft.item("Tuesday's refunding statement")),
                draft.item("Most strategists expect a rebound"),
                draft.item("We think they underestimate the debt, and another 3-5% of downside is possible", "^RUT"),
                new Brief.Scenario(new BigDecimal("3"), new BigDecimal("5"), "percent",
                        draft.passage("another 3-5% of downside")),
                null);
    }

    private static ScoredArticle chips() {
        return draft("chipguidance", 23, "Chip designer lifts its outlook for a third quarter running")
                .source("Foundry Weekly", null)
                .headline(0.3, List.of("NVDA"), cue("lifts", 1))
                .says("Nvidia raised its sales forecast and said orders for next year already exceed what it can "
                        + "build.", 0.27, List.of("NVDA"), cue("raised", 1), cue("exceed", 1))
                .says("Shares gained 5.2% to 214.60 dollars after hours; AMD added 1.4%.",
                        0.14, List.of("NVDA", "AMD"), cue("gained 5.2%", 1), cue("added 1.4%", 1))
                .paragraph()
                .says("Gross margin may slip by half a point while a new line starts.",
                        -0.02, List.of("NVDA"), new Cue("slip", -1, "hedged"))
                .about("NVDA", "NVIDIA", "equity", 0.97, 0.72)
                .about("AMD", "Advanced Micro Devices", "equity", 0.4, 0.35)
                .moved("NVDA", "5.2", "214.60", "USD").moved("AMD", "1.4", null, null).scored();
    }

    private static ScoredArticle bakery() {
        return draft("bakeryhistory", 51, "The bakery on the corner turns one hundred")
                .says("Four generations have kneaded the same rye dough behind the same green door.")
                .paragraph().says("The town plans a street fair in May.").scored();
    }

    private static ScoredArticle hostile() {
        return draft("hostilemarkup", 75, "<img src=x onerror=alert(1)> Shares of Acme fall & rise \"again\"")
                .source("<script>alert('source')</script>", "javascript:alert(1)")
                .says("<script>document.title='owned'</script> Acme fell 1% before it rose, \u202eand 😀 stayed.",
                        -0.06, List.of("ACME"), cue("fell 1%", -1))
                .says("A_very_long_word_" + "without_any_break_".repeat(9) + "ends here.")
                .about("ACME", "<b>Acme</b>", "equity", 0.7, -0.06).moved("ACME", "-1", null, null).scored();
    }

    private static ScoredArticle oil() {
        return draft("crudestocks", 140, "Crude holds gains after inventories shrink")
                .source("Tankwatch", null)
                .says("Oil futures kept most of their rise after stocks at the hub fell for a fifth week.",
                        0.13, List.of("CL=F"), cue("rise", 1), cue("stocks fell", 1))
                .about("CL=F", "WTI Crude Oil", "commodity", 0.9, 0.22)
                .about("XOM", "Exxon Mobil", "equity", 0.3, 0.1).moved("CL=F", "1.1", "71.84", "USD").scored();
    }

    private static ScoredArticle airline() {
        return draft("airlinewarning", 200, "Carrier warns of a loss as fuel and wages bite")
                .source("Runway Report", null)
                .headline(-0.34, List.of("DAL"), cue("warns", -1), cue("loss", -1))
                .says("Delta now expects to lose money this quarter and withdrew its full-year view.",
                        -0.35, List.of("DAL"), cue("lose money", -1), cue("withdrew", -1))
                .says("The shares plunged 11.3%, and rivals followed.", -0.2, List.of("DAL", "UAL"),
                        cue("plunged 11.3%", -1))
                .about("DAL", "Delta Air Lines", "equity", 0.98, -0.81)
                .about("UAL", "United Airlines", "equity", 0.35, -0.4).moved("DAL", "-11.3", null, null).scored();
    }

    private static ScoredArticle retailer() {
        return draft("retailermixed", 400, "Sales up, profit down: a retailer's mixed quarter")
                .source("Till Receipts", null)
                .headline(0.01, List.of("TGT"), cue("up", 1), cue("down", -1))
                .says("Target sold more and earned less.", 0.02, List.of("TGT"), cue("more", 1), cue("less", -1))
                .about("TGT", "Target", "equity", 0.92, 0.03).scored();
    }

    private static ScoredArticle lender() {
        return draft("lenderprovisions", 1500, "Regional lender sets aside less for bad loans")
                .source("Ledger & Co", null)
                .says("Provisions dropped by a fifth as late payments eased across its home states.",
                        0.38, List.of("KRE"), new Cue("dropped", 1, "good when it falls"), cue("eased", 1))
                .about("KRE", "SPDR S&P Regional Banking ETF", "etf", 0.6, 0.38).scored();
    }

    private static ScoredArticle bitcoin() {
        return draft("bitcoinquiet", 3000, "Bitcoin drifts below round number in thin trading")
                .source("Coin Ledger", null)
                .says("It slipped 0.8% over the weekend.", -0.1, List.of("BTC-USD"), cue("slipped 0.8%", -1))
                .about("BTC-USD", "Bitcoin", "crypto", 0.9, -0.1).moved("BTC-USD", "-0.8", null, null).scored();
    }

    private static void alerts(Alerts alerts, ScoredArticle first, ScoredArticle second) {
        Alert waiting = alert("alert-rut", Severity.WARNING, "^RUT", first, -0.31, "-2.1", "stated");
        alerts.record(waiting, waiting.createdAt(), List.of());
        Alert delivered = alert("alert-dal", Severity.CRITICAL, "DAL", second, -0.81, "-11.3", "observed");
        alerts.record(delivered, delivered.createdAt(), List.of());
        alerts.markPublished(List.of(alerts.recorded(delivered.id()).orElseThrow()),
                delivered.createdAt().plusSeconds(1), null);
    }

    private static Alert alert(
            String id, Severity severity, String symbol, ScoredArticle about, double score, String percent, String by) {
        var article = about.article();
        var evidence = about.analysis().evidence().get(1);
        String subject = symbol + " " + score + ", moved " + percent + "%: " + article.title();
        return new Alert(id, "default", Alert.Kind.FIRST, null, severity, symbol, article.storyId(), article.id(),
                article.publishedAt(), article.publishedAt().plusSeconds(42), null, null, null, subject,
                symbol + " scores " + score + " in \"" + article.title() + "\" and moved " + percent + "% (" + by
                        + ").\n\n  " + evidence.text() + "\n\nRead it: https://api.example/#/articles/" + article.id(),
                "Tickertone: " + symbol + " " + score + ", moved " + percent + "%. " + article.title(),
                score, dev.tickertone.domain.score.Label.of(score), new Alert.Move(new BigDecimal(percent), by),
                List.of(), evidence);
    }

    private static void rejections(Rejections rejections) {
        rejections.add(rejection("r1", "incoming/Q3 résumé + notes.pdf", "unsupported_type",
                "This is a PDF file; text, HTML and JSON articles can be read.",
                "Save it as text or HTML and upload that.", 12));
        rejections.add(rejection("r2", "incoming/empty.txt", "empty", "The file has no bytes in it.",
                "Upload it again; the transfer may have been cut off.", 90));
    }

    private static Rejection rejection(
            String id, String key, String reason, String detail, String remedy, long minutesAgo) {
        return new Rejection(id, new ObjectRef("tickertone-articles", key, null), reason, detail, remedy,
                NOW.minus(minutesAgo, ChronoUnit.MINUTES));
    }

    private static Draft draft(String id, long minutesAgo, String title) {
        return new Draft(id, NOW.minus(minutesAgo, ChronoUnit.MINUTES).toString(), title);
    }

    private static Cue cue(String text, int polarity) {
        return new Cue(text, polarity, null);
    }
}
