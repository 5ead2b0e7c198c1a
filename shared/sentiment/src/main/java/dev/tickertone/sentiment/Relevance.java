package dev.tickertone.sentiment;

import dev.tickertone.sentiment.actor.Actor;
import dev.tickertone.sentiment.attribution.Statement;
import java.util.HashMap;
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

    private final Map<String, Naming> namings = new HashMap<>();
    private int naming;
    private int titled;

    /** Where one instrument is named. */
    private static final class Naming {
        private int sentences;
        private int last = -1;
        private boolean inTitle;
        private boolean inLead;
    }

    /** Counts where an article names the instruments with these symbols. */
    Relevance(ArticleReading article, Set<String> symbols) {
        int body = bodyStart(article);
        for (int i = 0; i < article.statements().size(); i++) {
            Statement statement = article.statements().get(i);
            boolean title = statement.sentence().headline() || body == 0 && i == 0;
            boolean lead = i >= body && i < body + LEAD_SENTENCES;
            boolean names = false;
            for (Actor actor : statement.actors()) {
                if (symbols.contains(actor.key())) {
                    count(actor.key(), i, title, lead);
                    names = true;
                }
            }
            naming += names ? 1 : 0;
        }
    }

    private static int bodyStart(ArticleReading article) {
        int start = 0;
        while (start < article.statements().size() && article.statements().get(start).sentence().headline()) {
            start++;
        }
        return start;
    }

    private void count(String symbol, int sentence, boolean title, boolean lead) {
        Naming named = namings.computeIfAbsent(symbol, s -> new Naming());
        named.sentences += named.last == sentence ? 0 : 1;
        named.last = sentence;
        titled += title && !named.inTitle ? 1 : 0;
        named.inTitle |= title;
        named.inLead |= lead;
    }

    /** In [0, 1]; 0 for an instrument that is not named. */
    double of(String symbol) {
        Naming own = namings.get(symbol);
        if (own == null) {
            return 0;
        }
        double title = own.inTitle ? TITLE * Math.min(1.0, (double) TITLE_LIST / titled) : 0;
        double lead = own.inLead ? LEAD : 0;
        double presence = PRESENCE * own.sentences / naming;
        return 1 - (1 - title) * (1 - lead) * (1 - presence);
    }
}
