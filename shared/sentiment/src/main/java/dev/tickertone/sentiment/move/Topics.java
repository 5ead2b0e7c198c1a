package dev.tickertone.sentiment.move;

import dev.tickertone.sentiment.instrument.Instrument.Type;
import dev.tickertone.sentiment.instrument.Mention;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What was named so far: of each type the only instrument in the last sentence that names one. Where that names
 * several, none, unless one is the company that the whole text is about.
 */
final class Topics {
    /** The text is about a company that at least this share of all mentions of companies name. */
    private static final double MOST = 0.6;

    private final Map<Type, Mention> current = new EnumMap<>(Type.class);
    private final String main;
    private Mention moved;

    /** Over all mentions of a text. */
    Topics(List<Mention> mentions) {
        Map<String, Integer> counts = new HashMap<>();
        int companies = 0;
        for (Mention mention : mentions) {
            if (mention.instrument().type().isCompany()) {
                companies++;
                counts.merge(mention.instrument().symbol(), 1, Integer::sum);
            }
        }
        double enough = Math.max(2, MOST * companies);
        this.main = counts.entrySet().stream().filter(count -> count.getValue() >= enough).map(Map.Entry::getKey)
                .findFirst().orElse(null);
    }

    /** What of a type was named last before item {@code i}, here or in sentences before; {@code null} if unclear. */
    Mention before(Line line, int i, Type type) {
        List<Mention> here = line.names(i).stream().filter(mention -> mention.instrument().type() == type).toList();
        return here.isEmpty() ? current.get(type) : only(here);
    }

    private Mention only(List<Mention> mentions) {
        Mention last = mentions.getLast();
        if (mentions.stream().allMatch(mention -> mention.instrument().equals(last.instrument()))) {
            return last;
        }
        return mentions.stream().filter(mention -> mention.instrument().symbol().equals(main)).findFirst().orElse(null);
    }

    /** The one instrument that the sentence before says moved, or {@code null}. */
    Mention moved() {
        return moved;
    }

    /**
     * Goes on after a sentence.
     *
     * @param mentions in it
     * @param subject the last that moved in it, or {@code null}
     */
    void pass(List<Mention> mentions, Mention subject) {
        for (Type type : Type.values()) {
            List<Mention> named = mentions.stream().filter(mention -> mention.instrument().type() == type).toList();
            if (!named.isEmpty()) {
                current.put(type, only(named));
            }
        }
        boolean one = subject != null
                && mentions.stream().allMatch(mention -> mention.instrument().equals(subject.instrument()));
        this.moved = one ? subject : null;
    }

    /** Whether anything was named so far. */
    boolean isEmpty() {
        return current.isEmpty();
    }
}
