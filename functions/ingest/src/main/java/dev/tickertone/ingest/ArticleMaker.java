package dev.tickertone.ingest;

import dev.tickertone.domain.article.Article;
import dev.tickertone.domain.article.PublishedAtBasis;
import dev.tickertone.domain.article.Rejection;
import dev.tickertone.domain.object.ObjectRef;
import dev.tickertone.domain.story.Origin;
import dev.tickertone.ingest.content.Characters;
import dev.tickertone.ingest.draft.Draft;
import dev.tickertone.ingest.draft.Draft.Problem;
import dev.tickertone.ingest.draft.Draft.Stamp;
import dev.tickertone.ingest.draft.Draft.Story;
import dev.tickertone.ingest.draft.Draft.Withdrawal;
import dev.tickertone.ingest.draft.Limits;
import dev.tickertone.ingest.draft.Reason;
import dev.tickertone.ingest.time.Dateline;
import dev.tickertone.store.Documents;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Makes an article of a story, or a rejection of a problem.
 *
 * @param ref the upload
 * @param uploaded when it was uploaded
 * @param now when it is read
 */
record ArticleMaker(ObjectRef ref, Instant uploaded, Instant now) {
    Read make(Draft draft) {
        return switch (draft) {
            case Story story -> article(story);
            case Problem problem -> reject(problem);
            case Withdrawal notice -> withdraw(notice);
        };
    }

    private Read withdraw(Withdrawal notice) {
        String url = notice.origin().url();
        Instant at = published(notice.stamps()).at();
        return reject(notice.problem()).withdrawing(Origin.of(Origins.guid(url), Origins.url(url))
                .map(origin -> new Read.Withdrawn(origin, at)).orElse(null));
    }

    /** A rejection; its id depends on the upload and the reason, so that a repeated event repeats it. */
    Read.Rejected reject(Problem problem) {
        Reason reason = problem.reason();
        String id = ContentId.of("rejection", ref.bucket(), ref.key(), ref.versionId(), reason.code(),
                problem.item() == null ? null : problem.item().toString());
        return new Read.Rejected(
                new Rejection(id, ref, reason.code(), problem.detail(), problem.remedy(), now), problem.item(), null);
    }

    private Read article(Story story) {
        List<String> paragraphs = new ArrayList<>(
                story.paragraphs().stream().map(Characters::oneLine).filter(line -> !line.isEmpty()).toList());
        String headline = story.headline() == null ? "" : Characters.oneLine(story.headline());
        if (headline.length() > Limits.MAX_HEADLINE_CHARS) {
            paragraphs.addFirst(headline);
            headline = "";
        }
        while (!paragraphs.isEmpty() && paragraphs.getFirst().equalsIgnoreCase(headline)) {
            paragraphs.removeFirst();
        }
        String body = String.join("\n\n", paragraphs);
        String text = headline.isEmpty() ? body : body.isEmpty() ? headline : headline + "\n\n" + body;
        if (text.chars().noneMatch(Character::isLetter)) {
            return reject(problem(Reason.NO_ARTICLE, story));
        }
        if (text.length() > Limits.MAX_ARTICLE_CHARS) {
            return reject(problem(Reason.TOO_LONG, story));
        }
        String title = headline.isEmpty() ? Titles.of(paragraphs) : headline;
        Article article = article(story, title, text, published(story, paragraphs));
        return Documents.encode(article).length() > Documents.MAX_ENCODED
                ? reject(problem(Reason.TOO_LONG, story)) : new Read.Accepted(article);
    }

    private Article article(Story story, String title, String text, Stamp published) {
        String id = ContentId.of("article", title, Characters.oneLine(text));
        String url = Origins.url(story.origin().url());
        return new Article(id, title, text, Origins.source(story.origin().source(), url), url,
                Origins.language(story.origin().language()), published.at(), published.basis(), now, ref,
                Origins.guid(story.origin().url()));
    }

    private static Problem problem(Reason reason, Story story) {
        Problem problem = new Problem(reason);
        return story.item() == null ? problem : problem.at(story.item());
    }

    private Stamp published(Story story, List<String> paragraphs) {
        List<Stamp> stamps = new ArrayList<>(story.stamps());
        Dateline.find(paragraphs, uploaded).ifPresent(at -> stamps.add(new Stamp(at, PublishedAtBasis.DATELINE)));
        return published(stamps);
    }

    /** The most trusted time that can be true. */
    private Stamp published(List<Stamp> stamps) {
        return stamps.stream()
                .filter(stamp -> stamp.at().isAfter(Instant.EPOCH) && !stamp.at().isAfter(uploaded.plus(Article.MAX_AHEAD)))
                .min(Comparator.comparing(Stamp::basis))
                .orElse(new Stamp(uploaded, PublishedAtBasis.UPLOAD));
    }
}
