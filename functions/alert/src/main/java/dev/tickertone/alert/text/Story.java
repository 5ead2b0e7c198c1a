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

    Optional<BigDecimal> percent() {
        return firing.move().map(KnownMove::percent);
    }
}
