package dev.tickertone.alert.text;

import dev.tickertone.alert.watch.Firing;
import dev.tickertone.domain.alert.KnownMove;
import dev.tickertone.domain.article.Article;
import dev.tickertone.domain.score.Evidence;
import dev.tickertone.domain.score.TickerSentiment;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What an alert tells, before it is put in words for a channel.
 *
 * @param sentence the quotation, or empty
 * @param link where the article can be read
 */
record Story(Firing firing, Optional<Evidence> sentence, String link) {

    static Story of(Firing firing, String dashboard) {
        return new Story(firing, KeySentence.of(firing),
                dashboard + "/#/articles/" + firing.sighting().article().id());
    }

    Article article() {
        return firing.sighting().article();
    }

    TickerSentiment ticker() {
        return firing.sighting().ticker();
    }

    /** {@code Russell 2000 (^RUT)}, from its two parts as a channel can show them; either may be empty. */
    static String instrument(String name, String symbol) {
        if (name.isEmpty() || symbol.isEmpty() || name.equals(symbol)) {
            String known = symbol + (symbol.isEmpty() ? name : "");
            return known.isEmpty() ? "An instrument" : known;
        }
        return name + " (" + symbol + ")";
    }

    Optional<BigDecimal> percent() {
        return firing.move().map(KnownMove::percent);
    }
}
