package dev.tickertone.sentiment;

import dev.tickertone.sentiment.actor.Actor;
import dev.tickertone.sentiment.text.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How much an article is about an instrument, from three shares that do not depend on its length: whether the headline
 * names it, whether the lead does, and its part in all sentences that name instruments.
 */
final class Relevance {
    private static final double TITLE = 0.6;
    private static final double LEAD = 0.4;
    private static final double PRESENCE = 0.6;
    private static final int LEAD_SENTENCES = 2;
    /** A headline that lists more instruments than this is about each of them less. */
    private static final int TITLE_LIST = 3;

    private final Map<String, Set<Integer>> sentences = new HashMap<>();
    private final Set<Integer> naming = new HashSet<>();
    private final Map<String, Boolean> inTitle = new HashMap<>();
    private final Map<String, Boolean> inLead = new HashMap<>();
    private int titled;

    /** Counts where an article names the instruments with these symbols. */
    Relevance(ArticleReading article, Set<String> symbols) {
        List<Integer> titles = new ArrayList<>();
        int body = bodyStart(article);
        for (int i = 0; i < article.statements().size(); i++) {
            Sentence sentence = article.statements().get(i).sentence();
            boolean title = sentence.headline() || body == 0 && i == 0;
            if (title) {
                titles.add(i);
            }
            for (Actor actor : article.statements().get(i).actors()) {
                if (symbols.contains(actor.key())) {
                    count(actor.key(), i, title, i >= body && i < body + LEAD_SENTENCES);
                }
            }
        }
        titled = inTitle.size();
    }

    private static int bodyStart(ArticleReading article) {
        int start = 0;
        while (start < article.statements().size() && article.statements().get(start).sentence().headline()) {
            start++;
        }
        return start;
    }

    private void count(String symbol, int sentence, boolean title, boolean lead) {
        sentences.computeIfAbsent(symbol, s -> new HashSet<>()).add(sentence);
        naming.add(sentence);
        if (title) {
            inTitle.put(symbol, true);
        }
        if (lead) {
            inLead.put(symbol, true);
        }
    }

    /** In [0, 1]; 0 for an instrument that is not named. */
    double of(String symbol) {
        Set<Integer> own = sentences.get(symbol);
        if (own == null) {
            return 0;
        }
        double title = inTitle.containsKey(symbol) ? TITLE * Math.min(1.0, (double) TITLE_LIST / titled) : 0;
        double lead = inLead.containsKey(symbol) ? LEAD : 0;
        double presence = PRESENCE * own.size() / naming.size();
        return 1 - (1 - title) * (1 - lead) * (1 - presence);
    }
}
