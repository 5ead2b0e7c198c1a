package dev.tickertone.ingest;

import dev.tickertone.domain.article.Rejection;
import dev.tickertone.domain.object.ObjectRef;
import dev.tickertone.domain.object.ObjectStore;
import dev.tickertone.domain.object.ObjectStore.Info;
import dev.tickertone.domain.table.Table;
import dev.tickertone.ingest.draft.Limits;
import dev.tickertone.ingest.market.QuoteProblems;
import dev.tickertone.ingest.market.QuoteUpload;
import dev.tickertone.ingest.portfolio.PortfolioProblems;
import dev.tickertone.ingest.portfolio.PortfolioUpload;
import dev.tickertone.store.Arrival;
import dev.tickertone.store.Articles;
import dev.tickertone.store.Json;
import dev.tickertone.store.Quotes;
import dev.tickertone.store.Rejections;
import dev.tickertone.store.Withdrawals;
import dev.tickertone.store.log.Log;
import dev.tickertone.store.rule.Portfolios;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes in one uploaded object; doing it twice keeps nothing twice. Thread-safe. */
final class Uploads {
    static final String QUOTES_PREFIX = "market/";
    static final String REJECTED_PREFIX = "rejected/";

    private static final int LONGEST_KEY_BYTES = 1_024;

    private final ObjectStore objects;
    private final Articles articles;
    private final Quotes quotes;
    private final PortfolioUpload portfolios;
    private final Rejections rejections;
    private final Withdrawals withdrawals;
    private final Clock clock;

    Uploads(ObjectStore objects, Table table, Clock clock) {
        this.objects = objects;
        this.articles = new Articles(table);
        this.quotes = new Quotes(table);
        this.portfolios = new PortfolioUpload(new Portfolios(table));
        this.rejections = new Rejections(table);
        this.withdrawals = new Withdrawals(table);
        this.clock = clock;
    }

    /**
     * Reads an object and keeps what it says, or why it cannot be read. Which prefixes come here is the template's to
     * say; what is neither quotes nor a portfolio is an article.
     *
     * @param arrival what an event of S3's says; {@code null} where there is none
     */
    Outcome take(ObjectRef ref, Arrival arrival, Invocation invocation) throws IOException {
        boolean folder = ref.key().endsWith("/"); // what consoles put where a person makes a folder
        boolean ownWriting = ref.key().startsWith(REJECTED_PREFIX); // reading it would reject the rejection, for ever
        if (folder || ownWriting) {
            return Outcome.nothing("ignored");
        }
        if (ref.key().startsWith(PortfolioUpload.PREFIX)) {
            return takePortfolio(ref, arrival);
        }
        boolean market = ref.key().startsWith(QUOTES_PREFIX);
        Optional<Info> info = objects.info(ref);
        if (info.isEmpty()) {
            return Outcome.nothing("missing");
        }
        Instant uploaded = info.get().lastModified();
        Arrival came = arrival == null ? Arrival.withoutEvent(uploaded) : arrival;
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        ArticleMaker maker = new ArticleMaker(ref, uploaded, now);
        if (info.get().size() > (market ? Limits.MAX_MARKET_BYTES : Limits.MAX_OBJECT_BYTES)) {
            return keep(List.of(maker.reject(market ? QuoteProblems.tooLarge() : ArticleReader.tooLarge())), came);
        }
        try (InputStream content = objects.open(ref)) {
            if (market) {
                return takeQuotes(content, maker, came, invocation);
            }
            // One byte more than allowed tells that there is more.
            byte[] bytes = content.readNBytes(Limits.MAX_OBJECT_BYTES + 1);
            return keep(ArticleReader.read(bytes, ref.key(), info.get().contentType(), uploaded, ref, now,
                    invocation.left()), came);
        } catch (FileNotFoundException deletedMeanwhile) {
            return Outcome.nothing("missing");
        }
    }

    private Outcome keep(List<? extends Read> reads, Arrival arrival) {
        List<String> ids = new ArrayList<>();
        List<String> reasons = new ArrayList<>();
        Set<String> ingested = new HashSet<>();
        for (Read read : reads) {
            switch (read) {
                case Read.Accepted accepted -> {
                    String id = accepted.article().id();
                    ids.add(id);
                    if (articles.add(accepted.article(), arrival)) {
                        ingested.add(id);
                    }
                }
                case Read.Rejected rejected -> {
                    keep(rejected);
                    reasons.add(rejected.rejection().reason());
                }
            }
        }
        return new Outcome(ids.isEmpty() ? "rejected" : ingested.isEmpty() ? "duplicate" : "kept", ids, reasons, 0,
                ingested, arrival);
    }

    /** The file comes first: after a crash between the two a retry writes it again, and then the record. */
    private void keep(Read.Rejected rejected) {
        if (rejected.withdraws() != null) {
            withdrawals.add(rejected.withdraws().origin(), rejected.withdraws().at(), rejected.rejection().rejectedAt());
        }
        Rejection rejection = rejected.rejection();
        objects.put(new ObjectRef(rejection.object().bucket(), key(rejected), null),
                Json.write(rejection).getBytes(StandardCharsets.UTF_8), "application/json");
        rejections.add(rejection);
    }

    private static String key(Read.Rejected rejected) {
        String item = rejected.item() == null ? "" : ".item-" + rejected.item();
        String key = REJECTED_PREFIX + rejected.rejection().object().key() + item + ".json";
        return key.getBytes(StandardCharsets.UTF_8).length <= LONGEST_KEY_BYTES
                ? key : REJECTED_PREFIX + rejected.rejection().id() + ".json";
    }

    private Outcome takeQuotes(InputStream content, ArticleMaker maker, Arrival arrival, Invocation invocation)
            throws IOException {
        QuoteUpload upload = new QuoteUpload(quotes, clock, invocation::left,
                progress -> log(progress, maker.ref(), arrival, invocation.log()));
        QuoteUpload.Result result = upload.take(content, maker.uploaded());
        List<Read.Rejected> rejected =
                QuoteProblems.of(result.reading()).map(maker::reject).map(List::of).orElse(List.of());
        int kept = result.kept().added() + result.kept().changed();
        String status = kept > 0 ? "kept" : result.reading().good() > 0 ? "duplicate" : "rejected";
        return new Outcome(status, List.of(), keep(rejected, arrival).rejections(), kept, Set.of(), arrival);
    }

    /** Of an upload that was replaced since, what it was replaced by: so events may come late and in any order. */
    private Outcome takePortfolio(ObjectRef ref, Arrival arrival) throws IOException {
        ObjectRef current = new ObjectRef(ref.bucket(), ref.key(), null);
        Optional<Info> info = objects.info(current);
        if (info.isEmpty()) {
            return Outcome.nothing("missing");
        }
        Arrival came = arrival == null ? Arrival.withoutEvent(info.get().lastModified()) : arrival;
        ArticleMaker maker = new ArticleMaker(
                ref, info.get().lastModified(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
        if (info.get().size() > PortfolioUpload.MAX_BYTES) {
            return keep(List.of(maker.reject(PortfolioProblems.tooLarge())), came);
        }
        try (InputStream content = objects.open(current)) {
            PortfolioUpload.Result result = portfolios.take(ref.key(), content);
            return result.problem() != null ? keep(List.of(maker.reject(result.problem())), came)
                    : new Outcome(result.isNew() ? "kept" : "duplicate", List.of(), List.of(), 0, Set.of(), came);
        } catch (FileNotFoundException deletedMeanwhile) {
            return Outcome.nothing("missing");
        }
    }

    private static void log(QuoteUpload.Progress progress, ObjectRef ref, Arrival arrival, Log log) {
        log.info("quotes_progress", line -> Outcome.describe(line, ref, arrival).put("quotes", progress.quotes())
                .put("percent", progress.percent()).put("quotes_per_second", progress.perSecond()));
    }
}
