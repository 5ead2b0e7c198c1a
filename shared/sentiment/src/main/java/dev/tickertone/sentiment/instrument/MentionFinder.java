package dev.tickertone.sentiment.instrument;

import dev.tickertone.sentiment.text.Text;
import java.util.List;

/** Finds mentions. */
public final class MentionFinder {
    private static final MentionFinder STANDARD = new MentionFinder();

    private MentionFinder() {}

    /** The shared finder. */
    public static MentionFinder standard() {
        return STANDARD;
    }

    /** The mentions in text order. */
    public List<Mention> find(Text text) {
        return List.of();
    }
}
