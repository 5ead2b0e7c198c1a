package dev.tickertone.query;

import dev.tickertone.domain.article.Article;
import dev.tickertone.domain.article.PublishedAtBasis;
import dev.tickertone.domain.object.ObjectRef;
import dev.tickertone.domain.score.Analysis;
import dev.tickertone.domain.score.Brief;
import dev.tickertone.domain.score.Evidence;
import dev.tickertone.domain.score.Evidence.Cue;
import dev.tickertone.domain.score.Label;
import dev.tickertone.domain.score.Overall;
import dev.tickertone.domain.score.ScoredArticle;
import dev.tickertone.domain.score.StatedMove;
import dev.tickertone.domain.score.TickerSentiment;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Puts a scored article together from its sentences: offsets and the sum of contributions come by themselves. */
public final class Draft {
    private final String id;
    private final Instant publishedAt;
    private final String title;
    private final List<Evidence> evidence = new ArrayList<>();
    private final List<TickerSentiment> tickers = new ArrayList<>();
    private final List<StatedMove> moves = new ArrayList<>();
    private Brief brief;
    private String text;
    private String source;
    private String url;

    public Draft(String id, String publishedAt, String title) {
        this.id = id;
        this.publishedAt = Instant.parse(publishedAt);
        this.title = title;
        this.text = title + "\n";
    }

    public Draft source(String name, String address) {
        source = name;
        url = address;
        return this;
    }

    /** A sentence without direction. */
    public Draft says(String sentence) {
        append(sentence);
        return this;
    }

    public Draft paragraph() {
        text += "\n\n";
        return this;
    }

    /** A sentence that moves the score by as much as it contributes. */
    public Draft says(String sentence, double contribution, List<String> symbols, Cue... cues) {
        int start = append(sentence);
        evidence(start, sentence, contribution, symbols, cues);
        return this;
    }

    /** As {@link #says}, of the headline. */
    public Draft headline(double contribution, List<String> symbols, Cue... cues) {
        evidence(0, title, contribution, symbols, cues);
        return this;
    }

    public Draft about(String symbol, String name, String type, double relevance, Double score) {
        List<String> ids = evidence.stream()
                .filter(sentence -> sentence.tickers().contains(symbol)).map(Evidence::id).toList();
        tickers.add(new TickerSentiment(symbol, name, type, null, relevance, score,
                score == null ? null : Label.of(score), "name", ids));
        return this;
    }

    public Draft moved(String symbol, String percent, String level, String unit) {
        moves.add(new StatedMove(symbol, new BigDecimal(percent), null, null,
                level == null ? null : new BigDecimal(level), unit, "day", null, false, "s1", 0, 10));
        return this;
    }

    public Draft yield(String symbol, String basisPoints, String level) {
        moves.add(new StatedMove(symbol, null, null, new BigDecimal(basisPoints), new BigDecimal(level), "percent",
                "day", null, false, "s1", 0, 10));
        return this;
    }

    /** A brief, made from the article as it stands so far. */
    public Draft brief(Function<Draft, Brief> made) {
        brief = made.apply(this).linked(at -> evidence.stream()
                .filter(sentence -> at >= sentence.start() && at < sentence.end())
                .map(Evidence::id).findFirst().orElse(null));
        return this;
    }

    /** Where some words of the article stand. */
    public Brief.Passage passage(String words) {
        int start = text.indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("the article does not say: " + words);
        }
        return new Brief.Passage(words, start, start + words.length(), null);
    }

    /** Something the article names or says. */
    public Brief.Item item(String words, String... symbols) {
        return new Brief.Item(passage(words), List.of(symbols));
    }

    /** The article as ingest stores it. */
    public Article article() {
        return new Article(id, id, null, title, text, source, url, "en", publishedAt, PublishedAtBasis.JSONLD,
                publishedAt.plusSeconds(40), new ObjectRef("tickertone-articles", "incoming/" + id + ".html", null));
    }

    /** The article as scoring stores it. */
    public ScoredArticle scored() {
        double score = evidence.stream().mapToDouble(Evidence::contribution).sum();
        Overall overall = evidence.isEmpty() ? Overall.insufficientEvidence() : Overall.scored(score, 0.6, 0.2);
        return new ScoredArticle(article(), new Analysis(
                overall, tickers, evidence, moves, brief, new Analysis.Scorer("tickertone", "test")));
    }

    private int append(String sentence) {
        text += text.endsWith("\n\n") ? "" : text.endsWith("\n") ? "\n" : " ";
        int start = text.length();
        text += sentence;
        return start;
    }

    private void evidence(int start, String sentence, double contribution, List<String> symbols, Cue... cues) {
        evidence.add(new Evidence("s" + (evidence.size() + 1), start, start + sentence.length(), sentence,
                Math.clamp(contribution * 4, -1, 1), 0.25, contribution, List.of(cues), symbols));
    }
}
