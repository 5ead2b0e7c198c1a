package dev.tickertone.alert.watch;

import dev.tickertone.domain.alert.KnownMove;
import dev.tickertone.domain.alert.MoveSource;
import dev.tickertone.domain.article.Article;
import dev.tickertone.domain.market.Quote;
import dev.tickertone.domain.score.ScoredArticle;
import dev.tickertone.domain.score.StatedMove;
import dev.tickertone.domain.score.TickerSentiment;
import dev.tickertone.domain.story.Story;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One instrument in one article, with the quotes around it.
 *
 * @param quotes newest first; those without a previous close say nothing of a move
 */
public record ArticleSighting(ScoredArticle scored, TickerSentiment ticker, List<Quote> quotes) implements Sighting {
    public ArticleSighting {
        quotes = List.copyOf(quotes);
    }

    @Override
    public String symbol() {
        return ticker.symbol();
    }

    @Override
    public Instant at() {
        return article().publishedAt();
    }

    /** This, with what is known of the article's story by now. */
    public ArticleSighting in(Story story) {
        Article placed = article().in(story.place(article().id()));
        return new ArticleSighting(new ScoredArticle(placed, scored.analysis()), ticker, quotes);
    }

    /** The article. */
    public Article article() {
        return scored.article();
    }

    /** Every known move: observed ones first, newest first, then those that the article states, in its order. */
    public List<KnownMove> moves() {
        Stream<KnownMove> observed = quotes.stream().flatMap(quote -> observed(quote, article()).stream());
        Stream<KnownMove> stated = statedMoves().map(this::known);
        return Stream.concat(observed, stated).toList();
    }

    /** What the article says of this instrument's moves in percent, in its order. */
    public Stream<StatedMove> statedMoves() {
        return scored.analysis().statedMoves().stream()
                .filter(move -> move.percent() != null && ticker.symbol().equals(move.symbol()));
    }

    /** The statement a move was taken from. */
    public Optional<StatedMove> statementOf(KnownMove move) {
        return statedMoves().filter(stated -> known(stated).equals(move)).findFirst();
    }

    /** The quote a move was taken from. */
    public Optional<Quote> quoteOf(KnownMove move) {
        return quotes.stream()
                .filter(quote -> observed(quote, article()).filter(move::equals).isPresent()).findFirst();
    }

    static Optional<KnownMove> observed(Quote quote, Article article) {
        Duration reach = Duration.between(article.publishedAt(), quote.at()).abs();
        return quote.movePercent().map(percent -> new KnownMove(percent, MoveSource.OBSERVED, reach, quote.at()));
    }

    private KnownMove known(StatedMove move) {
        return new KnownMove(move.percent(), MoveSource.STATED, Duration.ofDays(days(move.period())), at());
    }

    // "Fell 8% after its results", without a period, is news of the day.
    private static int days(String period) {
        return switch (period) {
            case null -> 1;
            case "day" -> 1;
            case "week" -> 7;
            case "month" -> 31;
            case "quarter" -> 92;
            default -> 366;
        };
    }
}
