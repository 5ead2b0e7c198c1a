package dev.tickertone.local.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tickertone.domain.table.Change;
import dev.tickertone.local.event.StreamEvents;
import dev.tickertone.local.event.StreamEvents.Entry;
import dev.tickertone.local.template.StreamTrigger;
import dev.tickertone.local.template.Template;
import dev.tickertone.store.Json;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Carries events to the functions that the template names for them. A function that fails fails the test. */
final class Pump {
    private static final int READ = 1_000;

    private final Template template;
    private final Backend backend;
    private final Map<StreamTrigger, String> positions = new HashMap<>();
    private int uploads;

    /** A pump that begins with the oldest change. */
    Pump(Template template, Backend backend) {
        this.template = template;
        this.backend = backend;
    }

    /** How many uploads were told so far. */
    int uploads() {
        return uploads;
    }

    /**
     * Tells what there is to tell for now.
     *
     * @return whether there was anything; then there may be more, that came of it
     */
    boolean run() throws Exception {
        boolean told = tellUploads();
        for (StreamTrigger trigger : template.changes()) {
            told |= tellChanges(trigger);
        }
        return told;
    }

    private boolean tellUploads() throws Exception {
        List<Backend.UploadEvent> events = backend.uploadEvents();
        for (Backend.UploadEvent event : events) {
            backend.invoke(template.function(event.function()), event.json());
            uploads++;
        }
        return !events.isEmpty();
    }

    private boolean tellChanges(StreamTrigger trigger) throws Exception {
        List<Change> changes = backend.changes().read(positions.get(trigger), READ);
        if (changes.isEmpty()) {
            return false;
        }
        StreamEvents records = new StreamEvents(trigger.stream(), Clock.systemUTC());
        List<Entry> matching = changes.stream().map(records::entry)
                .filter(entry -> trigger.filter().matches(entry.record())).toList();
        for (int i = 0; i < matching.size(); i += trigger.batchSize()) {
            List<Entry> batch = matching.subList(i, Math.min(matching.size(), i + trigger.batchSize()));
            byte[] response = backend.invoke(template.function(trigger.function()), StreamEvents.event(batch));
            assertThat(Json.mapper().readTree(response).path("batchItemFailures")).as(trigger.function()).isEmpty();
        }
        positions.put(trigger, changes.getLast().sequence());
        return true;
    }
}
