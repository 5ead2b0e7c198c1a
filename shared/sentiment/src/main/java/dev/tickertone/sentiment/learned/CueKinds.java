package dev.tickertone.sentiment.learned;

import dev.tickertone.sentiment.grammar.Cue;
import dev.tickertone.sentiment.grammar.Reading;
import dev.tickertone.sentiment.lexicon.Entry;
import dev.tickertone.sentiment.lexicon.Role;
import java.util.Arrays;
import java.util.Locale;

/** The class of a cue that weights are learned for. */
final class CueKinds {
    private static final String[] ROLES = Arrays.stream(Role.values())
            .map(role -> role.name().toLowerCase(Locale.ROOT)).toArray(String[]::new);

    private CueKinds() {}

    static String of(Reading reading, Cue cue) {
        Entry entry = cue.entry();
        String role = ROLES[entry.role().ordinal()];
        if (!entry.kind().isEmpty()) {
            return role + "." + entry.kind() + (entry.is(Role.EVENT) && entry.polarity() < 0 ? "-" : "");
        }
        Entry anchor = reading.entry(cue.anchor());
        if (cue.anchor() != cue.first() && anchor != null && anchor.is(Role.MEASURE)) {
            return role + ":" + anchor.kind();
        }
        return role + (reading.actorAt(cue.anchor()) != null ? ":name" : "");
    }
}
