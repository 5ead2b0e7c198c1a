package dev.tickertone.sentiment.move;

import dev.tickertone.sentiment.instrument.Instrument.Type;
import dev.tickertone.sentiment.instrument.Mention;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What {@code its shares} and {@code the index} speak of: of each type the only instrument in the last sentence that
 * names one. Nothing, where it names several, except for the company the whole text is about.
 */
final class Topics {
    /** The text is about a company that more than this share of all mentions of companies name. */
    private static final double MOST = 0.6;

    private final Map<Type, Mention> current = new EnumMap<>(Type.class);
    private final String main;
    private final String headline;

    Topics(List<Mention> mentions, int headlineEnd) {
        Map<String, Integer> counts = new java.util.HashMap<>();
        int companies = 0;
        Set<String> inHeadline = new HashSet<>();
        for (Mention mention : mentions) {
            if (mention.instrument().type().isCompany()) {
                companies++;
                counts.merge(mention.instrument().symbol(), 1, Integer::sum);
                if (mention.start() < headlineEnd) {
                    inHeadline.add(mention.instrument().symbol());
                }
            }
        }
        int all = companies;
        this.main = counts.entrySet().stream().filter(count -> count.getValue() > MOST * all && count.getValue() > 1)
                .map(Map.Entry::getKey).findFirst().orElse(null);
        this.headline = inHeadline.size() == 1 ? inHeadline.iterator().next() : null;
    }

    /** What of a type was named last before item {@code i}, in this sentence or else before; {@code null} if unclear. */
    Mention before(Line line, int i, Type type) {
        Mention found = null;
        for (int k = 0; k < Math.min(i, line.size()); k++) {
            Mention mention = line.at(k).mention();
            if (mention != null && mention.instrument().type() == type) {
                boolean other = found != null && !found.instrument().equals(mention.instrument());
                found = other ? clearer(found, mention) : mention;
                if (found == null) {
                    return null;
                }
            }
        }
        return found == null ? current.get(type) : found;
    }

    private Mention clearer(Mention one, Mention two) {
        for (String symbol : new String[] {main, headline}) {
            if (one.instrument().symbol().equals(symbol)) {
                return one;
            }
            if (two.instrument().symbol().equals(symbol)) {
                return two;
            }
        }
        return null;
    }

    /** Goes on after a sentence that holds these mentions. */
    void pass(List<Mention> mentions) {
        for (Type type : Type.values()) {
            Mention found = null;
            boolean named = false;
            for (Mention mention : mentions) {
                if (mention.instrument().type() == type) {
                    boolean other = named && (found == null || !found.instrument().equals(mention.instrument()));
                    found = !other ? mention : found == null ? clearer(mention, mention) : clearer(found, mention);
                    named = true;
                }
            }
            if (named) {
                current.put(type, found);
            }
        }
    }

    /** Whether anything was named so far. */
    boolean isEmpty() {
        return current.isEmpty();
    }
}
