package dev.tickertone.sentiment;

import dev.tickertone.domain.score.Analysis;
import dev.tickertone.domain.score.Brief;
import dev.tickertone.domain.score.Evidence;
import dev.tickertone.domain.score.Label;
import dev.tickertone.domain.score.Overall;
import dev.tickertone.domain.score.Scores;
import dev.tickertone.domain.score.StatedMove;
import dev.tickertone.domain.score.TickerSentiment;
import dev.tickertone.sentiment.attribution.Statement;
import dev.tickertone.sentiment.grammar.Cue;
import dev.tickertone.sentiment.instrument.Instrument;
import dev.tickertone.sentiment.instrument.Mention;
import dev.tickertone.sentiment.text.Sentence;
import dev.tickertone.sentiment.text.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts what was read into the product's words: overall score, scores by instrument, and the evidence for both. */
final class Explanation {
    private static final Analysis.Scorer SCORER = new Analysis.Scorer("tickertone", "1");
    /** The modifier of a learned cue, followed by its part of the sentence's score. */
    private static final String CONTEXT = "context ";
    /** Parts of a score are given to so many decimals that their sum still rounds to it. */
    private static final int PART_DECIMALS = 6;

    private final ArticleReading article;
    private final Map<String, Mention> firstMentions = new LinkedHashMap<>();
    private final Map<String, double[]> scores = new LinkedHashMap<>();
    private final String[] ids;
    private final double[] whole;

    Explanation(ArticleReading article, List<Mention> mentions) {
        this.article = article;
        for (Mention mention : mentions) {
            firstMentions.putIfAbsent(mention.instrument().symbol(), mention);
        }
        firstMentions.keySet().forEach(symbol -> scores.put(symbol, article.scores(symbol)));
        this.whole = article.scores();
        this.ids = new String[whole.length];
        int next = 1;
        for (int i = 0; i < whole.length; i++) {
            ids[i] = Double.isNaN(whole[i]) ? null : "s" + next++;
        }
    }

    Analysis analysis(List<StatedMove> moves, Brief brief) {
        Aggregate aggregate = article.aggregate(whole);
        Overall overall = aggregate.isEmpty()
                ? Overall.insufficientEvidence()
                : Overall.scored(aggregate.score(), aggregate.confidence(), aggregate.dispersion());
        return new Analysis(overall, tickers(), evidence(aggregate), linked(moves),
                brief.linked(this::evidenceAt), SCORER);
    }

    private List<TickerSentiment> tickers() {
        Relevance relevance = new Relevance(article, firstMentions.keySet());
        List<TickerSentiment> tickers = new ArrayList<>();
        firstMentions.forEach((symbol, mention) -> tickers.add(ticker(mention, relevance.of(symbol))));
        tickers.sort(Comparator.comparingDouble(TickerSentiment::relevance).reversed());
        return tickers;
    }

    private TickerSentiment ticker(Mention mention, double relevance) {
        Instrument instrument = mention.instrument();
        double[] own = scores.get(instrument.symbol());
        Aggregate aggregate = article.aggregate(own);
        Double score = aggregate.isEmpty() ? null : Double.valueOf(Scores.round(aggregate.score()));
        List<String> evidence = new ArrayList<>();
        for (int i = 0; i < own.length; i++) {
            if (!Double.isNaN(own[i])) {
                evidence.add(ids[i]);
            }
        }
        return new TickerSentiment(instrument.symbol(), instrument.name(), instrument.type().toString(),
                instrument.proxy(), Scores.round(relevance), score, score == null ? null : Label.of(score),
                mention.matchedBy(), List.copyOf(evidence));
    }

    private List<Evidence> evidence(Aggregate aggregate) {
        List<Evidence> evidence = new ArrayList<>();
        for (int i = 0; i < whole.length; i++) {
            if (ids[i] != null) {
                evidence.add(evidence(i, aggregate.share(article.weight(i))));
            }
        }
        return evidence;
    }

    private Evidence evidence(int index, double share) {
        Sentence sentence = article.statements().get(index).sentence();
        double score = whole[index];
        return new Evidence(
                ids[index],
                sentence.start(),
                sentence.end(),
                article.text().source().substring(sentence.start(), sentence.end()),
                Scores.round(score, PART_DECIMALS),
                Scores.round(share, PART_DECIMALS),
                Scores.round(score * share, PART_DECIMALS),
                cues(index),
                tickers(index));
    }

    private List<Evidence.Cue> cues(int index) {
        List<Evidence.Cue> cues = new ArrayList<>();
        Statement statement = article.statements().get(index);
        int stop = statement.sentence().endToken();
        for (Cue cue : statement.understood().cues()) {
            int start = article.text().tokens().get(cue.first()).start();
            int end = article.text().tokens().get(CueText.end(article.text(), cue, stop) - 1).end();
            cues.add(new Evidence.Cue(article.text().source().substring(start, end), cue.value() < 0 ? -1 : 1,
                    cue.modifier()));
        }
        learned(index).ifPresent(cues::add);
        return List.copyOf(cues);
    }

    /** What was learned added to the sentence's score or took from it, at the word that did most. */
    private Optional<Evidence.Cue> learned(int index) {
        double rules = article.statements().get(index).rules();
        double part = whole[index] - (Double.isNaN(rules) ? 0 : rules);
        int word = article.judgement(index).word(rules, part);
        if (Scores.round(part) == 0 || word < 0) {
            return Optional.empty();
        }
        Token token = article.text().tokens().get(word);
        String text = article.text().source().substring(token.start(), token.end());
        return Optional.of(new Evidence.Cue(text, part < 0 ? -1 : 1, CONTEXT + (part < 0 ? "" : "+") + Scores.round(part)));
    }

    private List<String> tickers(int index) {
        List<String> symbols = new ArrayList<>();
        scores.forEach((symbol, own) -> {
            if (!Double.isNaN(own[index])) {
                symbols.add(symbol);
            }
        });
        return List.copyOf(symbols);
    }

    private List<StatedMove> linked(List<StatedMove> moves) {
        return moves.stream().map(this::linked).toList();
    }

    private StatedMove linked(StatedMove move) {
        return new StatedMove(move.symbol(), move.percent(), move.points(), move.basisPoints(), move.level(), move.unit(),
                move.period(), move.session(), move.extreme(), evidenceAt(move.start()), move.start(), move.end());
    }

    private String evidenceAt(int offset) {
        int sentence = article.text().sentenceAt(offset);
        return sentence < 0 ? null : ids[sentence];
    }
}
