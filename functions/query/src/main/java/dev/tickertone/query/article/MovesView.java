package dev.tickertone.query.article;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tickertone.domain.market.ObservedMove;
import dev.tickertone.domain.score.ScoredArticle;
import dev.tickertone.domain.score.StatedMove;
import dev.tickertone.domain.score.TickerSentiment;
import dev.tickertone.store.Tape;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What an article says that its instruments did, beside what their quotes say. Observed are the moves of the trading
 * day that the article's publication belongs to: on a Saturday, Friday's.
 */
final class MovesView {
    /** Instruments of an article that are looked up; each costs a read or a few. */
    static final int MAX_SYMBOLS = 20;

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private MovesView() {}

    /** The moves of every instrument in an article that has any. */
    static ArrayNode of(ScoredArticle scored, Tape tape) {
        if (scored.analysis() == null) {
            return NODES.arrayNode();
        }
        Stream<String> tickers = scored.analysis().tickers().stream().map(TickerSentiment::symbol);
        Stream<String> stated = scored.analysis().statedMoves().stream().map(StatedMove::symbol);
        return of(scored, Stream.concat(tickers, stated).filter(Objects::nonNull).distinct().limit(MAX_SYMBOLS), tape);
    }

    /** The moves of one instrument. */
    static ArrayNode of(ScoredArticle scored, String symbol, Tape tape) {
        return of(scored, Stream.of(symbol), tape);
    }

    private static ArrayNode of(ScoredArticle scored, Stream<String> symbols, Tape tape) {
        ArrayNode moves = NODES.arrayNode();
        Instant published = scored.article().publishedAt();
        symbols.forEach(symbol -> {
            List<ObservedMove> observed = tape.moves(symbol, published);
            ObjectNode node = NODES.objectNode().put("symbol", symbol);
            ArrayNode stated = node.putArray("stated");
            if (scored.analysis() != null) {
                scored.analysis().statedMoves().stream().filter(move -> symbol.equals(move.symbol()))
                        .forEach(move -> stated.add(ArticleView.move(move)));
            }
            ArrayNode prices = node.putArray("observed");
            observed.forEach(move -> prices.add(observed(move)));
            if (!stated.isEmpty() || !prices.isEmpty()) {
                moves.add(node);
            }
        });
        return moves;
    }

    private static ObjectNode observed(ObservedMove move) {
        return NODES.objectNode()
                .put("against", move.within() == null ? "previous_close" : move.within().toString())
                .put("percent", move.percent())
                .put("from", move.from())
                .put("from_at", move.fromAt().toString())
                .put("price", move.price())
                .put("as_of", move.asOf().toString())
                .put("session", move.session().toString())
                .put("session_date", move.sessionDate().toString());
    }
}
