package dev.tickertone.scoring.story;

import dev.tickertone.domain.article.Article;
import dev.tickertone.domain.article.PublishedAtBasis;
import dev.tickertone.domain.object.ObjectRef;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Articles to be told apart. */
final class Stock {
    static final Instant PUBLISHED = Instant.parse("2026-11-20T21:05:00Z");

    static final String BODY = """
            Shares of Harcastle Logistics fell 8.2% on Thursday after the freight company said that orders from its two \
            largest customers had dried up since September.

            Chief executive Nora Lindt told analysts that the company would park 140 of its 2,600 trucks and close a depot \
            in Ohio. She expects revenue of $410 million this quarter, down from $455 million a year ago.

            Analysts at Penrose Securities cut their rating to hold. They now see earnings of 31 cents a share for the \
            year, against 48 cents before, and no recovery until the second half of 2027.
            """;

    private Stock() {}

    /** An article by its id, without an origin. */
    static Article article(String id, int minute, String body) {
        return from(null, id, minute, 0, body);
    }

    /** An article with the address it was published at, and the minute it was uploaded. */
    static Article from(String url, String id, int minute, int uploaded, String body) {
        String title = "Headline of " + id;
        return new Article(id, id, null, title, title + "\n\n" + body, "Example Wire", url, "en",
                PUBLISHED.plus(Duration.ofMinutes(minute)), PublishedAtBasis.FEED,
                PUBLISHED.plus(Duration.ofMinutes(uploaded)), new ObjectRef("articles", "incoming/" + id, null));
    }

    /** A copy of {@link #BODY}, printed in some way. */
    static Article copy(String id, int minute, Random random) {
        Syndication way = List.of(Syndication.BYLINES, Syndication.WRAPPERS, Syndication.TYPESETTING,
                Syndication.EVERYTHING).get(random.nextInt(4));
        return article(id, minute, way.print(Arrays.asList(BODY.split("\n\n")), random));
    }
}
