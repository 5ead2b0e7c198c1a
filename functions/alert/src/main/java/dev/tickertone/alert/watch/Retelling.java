package dev.tickertone.alert.watch;

import dev.tickertone.domain.article.Article;
import dev.tickertone.domain.story.Story;
import dev.tickertone.domain.table.Table;
import dev.tickertone.store.Alerts;
import dev.tickertone.store.Stories;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the alert that a story has, if it has one, under whatever id the story was known then: an earlier telling that
 * is found later gives a story another id, and that is no news. Of revisions only the last one is told. Thread-safe.
 */
public final class Retelling {
    private final Stories stories;
    private final Alerts alerts;

    public Retelling(Table table) {
        this.stories = new Stories(table);
        this.alerts = new Alerts(table);
    }

    /**
     * A firing as it is to be delivered.
     *
     * @param alertId the id of the alert that the story has, or is to have
     */
    public record Telling(Firing firing, String alertId) {}

    /** The firing with its article's story; nothing where the article was replaced. */
    public Stream<Telling> told(Firing firing) {
        Article article = firing.sighting().article();
        Optional<Story> story = stories.of(article.id());
        if (story.isEmpty()) {
            return Stream.of(new Telling(firing, firing.alertId()));
        }
        Firing placed = firing.with(article.in(story.get().place(article.id())));
        if (placed.sighting().article().replacedBy() != null) {
            return Stream.empty();
        }
        String known = story.get().former().stream().map(firing::alertId)
                .filter(id -> alerts.find(id).isPresent()).findFirst().orElseGet(placed::alertId);
        return Stream.of(new Telling(placed, known));
    }
}
