package dev.tickertone.query.article;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tickertone.domain.article.Article;
import dev.tickertone.domain.score.Analysis;
import dev.tickertone.domain.score.Evidence;
import dev.tickertone.domain.score.Overall;
import dev.tickertone.domain.score.ScoredArticle;
import dev.tickertone.domain.score.StatedMove;
import dev.tickertone.domain.score.TickerSentiment;
import dev.tickertone.store.Tape;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** A scored article as the API shows it: one flat document with the article's own fields first. */
public final class ArticleView {
    /** Enough that the contributions of any article's evidence add up to the score before it is rounded. */
    static final int DECIMALS = 6;

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private ArticleView() {}

    /** The whole article, with the moves of its instruments. */
    static ObjectNode full(ScoredArticle scored, Tape tape) {
        ObjectNode node = view(scored, true);
        node.set("moves", MovesView.of(scored, tape));
        return node;
    }

    /** The article as lists have it, without its text. */
    public static ObjectNode listed(ScoredArticle scored) {
        return view(scored, false);
    }

    /** The article as the list of an instrument has it: with that one's moves. */
    static ObjectNode listed(ScoredArticle scored, String symbol, Tape tape) {
        ObjectNode node = view(scored, false);
        node.set("moves", MovesView.of(scored, symbol, tape));
        return node;
    }

    private static ObjectNode view(ScoredArticle scored, boolean withText) {
        ObjectNode node = NODES.objectNode();
        article(node, scored.article(), withText);
        Analysis analysis = scored.analysis();
        node.set("overall", analysis == null ? pending() : overall(analysis.overall()));
        ArrayNode tickers = node.putArray("tickers");
        ArrayNode evidence = node.putArray("evidence");
        ArrayNode moves = node.putArray("stated_moves");
        node.set("brief", analysis == null ? null : BriefView.of(analysis.brief()));
        node.putNull("scorer");
        if (analysis != null) {
            analysis.tickers().forEach(ticker -> tickers.add(ticker(ticker)));
            analysis.evidence().forEach(sentence -> evidence.add(evidence(sentence)));
            analysis.statedMoves().forEach(move -> moves.add(move(move)));
            node.putObject("scorer")
                    .put("name", analysis.scorer().name())
                    .put("version", analysis.scorer().version());
        }
        return node;
    }

    private static void article(ObjectNode node, Article article, boolean withText) {
        node.put("id", article.id());
        node.put("story_id", article.storyId());
        node.put("duplicate_of", article.duplicateOf());
        node.put("replaced_by", article.replacedBy());
        node.put("withdrawn_at", article.withdrawnAt() == null ? null : article.withdrawnAt().toString());
        node.put("title", article.title());
        if (withText) {
            node.put("text", article.text());
        }
        node.put("source", article.source());
        node.put("url", article.url());
        node.put("language", article.language());
        node.put("published_at", article.publishedAt().toString());
        node.put("published_at_basis", article.publishedAtBasis().toString());
        node.put("ingested_at", article.ingestedAt().toString());
        if (article.object() == null) {
            node.putNull("object");
            return;
        }
        node.putObject("object")
                .put("bucket", article.object().bucket())
                .put("key", article.object().key())
                .put("version_id", article.object().versionId());
    }

    private static ObjectNode pending() {
        return NODES.objectNode().put("status", "pending").putNull("score").putNull("label").putNull("confidence")
                .putNull("dispersion");
    }

    private static ObjectNode overall(Overall overall) {
        return NODES.objectNode()
                .put("status", overall.status().toString())
                .put("score", decimal(overall.score()))
                .put("label", words(overall.label()))
                .put("confidence", decimal(overall.confidence()))
                .put("dispersion", decimal(overall.dispersion()));
    }

    private static ObjectNode ticker(TickerSentiment ticker) {
        ObjectNode node = NODES.objectNode()
                .put("symbol", ticker.symbol())
                .put("name", ticker.name())
                .put("type", ticker.type())
                .put("proxy", ticker.proxy())
                .put("relevance", decimal(ticker.relevance()))
                .put("score", decimal(ticker.score()))
                .put("label", words(ticker.label()))
                .put("matched_by", ticker.matchedBy());
        node.set("evidence", strings(ticker.evidence()));
        return node;
    }

    /** A sentence that moved a score. */
    public static ObjectNode evidence(Evidence evidence) {
        ObjectNode node = NODES.objectNode()
                .put("id", evidence.id())
                .put("start", evidence.start())
                .put("end", evidence.end())
                .put("text", evidence.text())
                .put("score", decimal(evidence.score()))
                .put("weight", decimal(evidence.weight()))
                .put("contribution", decimal(evidence.contribution()));
        ArrayNode cues = node.putArray("cues");
        evidence.cues().forEach(cue -> cues.addObject()
                .put("text", cue.text())
                .put("polarity", cue.polarity())
                .put("modifier", cue.modifier()));
        node.set("tickers", strings(evidence.tickers()));
        return node;
    }

    /** A move as the article states it. */
    static ObjectNode move(StatedMove move) {
        return NODES.objectNode()
                .put("symbol", move.symbol())
                .put("percent", move.percent())
                .put("points", move.points())
                .put("basis_points", move.basisPoints())
                .put("level", move.level())
                .put("unit", move.unit())
                .put("period", move.period())
                .put("session", move.session())
                .put("extreme", move.extreme())
                .put("evidence", move.evidence())
                .put("start", move.start())
                .put("end", move.end());
    }

    /** A number without an exponent and without needless digits; {@code null} stays {@code null}. */
    public static BigDecimal decimal(Double number) {
        if (number == null) {
            return null;
        }
        BigDecimal rounded = BigDecimal.valueOf(number).setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    private static String words(Object word) {
        return word == null ? null : word.toString();
    }

    private static ArrayNode strings(List<String> strings) {
        ArrayNode node = NODES.arrayNode();
        strings.forEach(node::add);
        return node;
    }
}
