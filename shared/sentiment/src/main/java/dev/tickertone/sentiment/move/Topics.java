package dev.tickertone.sentiment.move;

import dev.tickertone.sentiment.instrument.Instrument.Type;
import dev.tickertone.sentiment.instrument.Mention;
import dev.tickertone.sentiment.text.Sentence;
import dev.tickertone.sentiment.text.Text;
import java.util.ArrayList;
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
    private static final int REACH = 60;
    private static final int NEAR = 8;

    private final Map<Type, Mention> current = new EnumMap<>(Type.class);
    private final Text text;
    private final String main;
    private final Mention onlyCompany;
    private Mention moved;
    private Mention alone;
    private Sentence sentence;

    /** Over all mentions of a text. */
    Topics(Text text, List<Mention> mentions) {
        this.text = text;
        Map<String, Integer> counts = new HashMap<>();
        int companies = 0;
        for (Mention mention : mentions) {
            if (mention.instrument().type().isCompany()) {
                companies++;
                counts.merge(mention.instrument().symbol(), 1, Integer::sum);
            }
        }
        double enough = Math.max(2, MOST * companies);
        this.onlyCompany = counts.size() != 1 ? null
                : mentions.stream().filter(mention -> mention.instrument().type().isCompany()).findFirst().orElse(null);
        this.main = counts.entrySet().stream().filter(count -> count.getValue() >= enough).map(Map.Entry::getKey)
                .findFirst().orElse(null);
    }

    /** What of a type was named last before item {@code i}, here or in sentences before; {@code null} if unclear. */
    Mention before(Line line, int i, Type type) {
        List<Mention> here = new ArrayList<>();
        boolean raters = false;
        for (int at = Math.max(i - REACH, 0); at < i; at++) {
            Item item = line.at(at);
            if (item.isName() && item.mention().instrument().type() == type) {
                boolean rater = type == Type.EQUITY && isRater(line, at);
                raters |= rater;
                if (!rater) {
                    here.add(item.mention());
                }
            }
        }
        return here.isEmpty() ? raters ? null : current.get(type) : only(here);
    }

    /** The broker of {@code A was cut at B}, {@code B upgraded A}, {@code B analysts}. */
    private static boolean isRater(Line line, int name) {
        boolean active = line.at(name + 1).is(Role.RATES) && line.at(name + 2).isName();
        boolean passive = false;
        for (int i = name - 1; i > name - NEAR && (line.at(name - 1).is("at") || line.at(name - 1).is("by")); i--) {
            passive |= line.at(i).is(Role.RATES);
        }
        return active || passive || line.at(name + 1).is("analysts") || line.at(name + 1).is("analyst");
    }

    /** What {@code it} at item {@code i} points back at, if one thing only was named before; else {@code null}. */
    Mention it(Line line, int i) {
        if (i == 0) {
            return moved != null || sentence == null || isOfBusiness(sentence) ? moved : alone;
        }
        Mention only = null;
        for (int at = Math.max(i - REACH, 0); at < i; at++) {
            Item item = line.at(at);
            boolean two = item.isName() && only != null && !item.mention().instrument().equals(only.instrument());
            if (two || item.is(Role.MEASURE)) {
                return null;
            }
            only = item.isName() ? item.mention() : only;
        }
        return only == null ? it(line, 0) : only;
    }

    /** The company of a text that names no other, or {@code null}. */
    Mention onlyCompany() {
        return onlyCompany;
    }

    /** The first or second of the two instruments named before item {@code i}; {@code null} unless exactly two are. */
    Mention ofPair(Line line, int i, boolean first) {
        Mention one = null;
        Mention other = null;
        for (int at = Math.max(i - REACH, 0); at < i; at++) {
            Mention mention = line.at(at).mention();
            boolean known = mention == null || one != null && mention.instrument().equals(one.instrument())
                    || other != null && mention.instrument().equals(other.instrument());
            if (!known && other != null) {
                return null;
            }
            other = known || one == null ? other : mention;
            one = known || one != null ? one : mention;
        }
        return other == null ? null : first ? one : other;
    }

    private boolean isOfBusiness(Sentence sentence) {
        return text.tokens().subList(sentence.firstToken(), sentence.endToken()).stream()
                .anyMatch(token -> MoveWords.sense(token.word()).is(Role.MEASURE));
    }

    private Mention only(List<Mention> mentions) {
        if (isOneThing(mentions)) {
            return mentions.getLast();
        }
        for (Mention mention : mentions) {
            if (mention.instrument().symbol().equals(main)) {
                return mention;
            }
        }
        return null;
    }

    private static boolean isOneThing(List<Mention> mentions) {
        for (Mention mention : mentions) {
            if (!mention.instrument().equals(mentions.getLast().instrument())) {
                return false;
            }
        }
        return !mentions.isEmpty();
    }

    /**
     * Goes on after a sentence.
     *
     * @param mentions in it
     * @param subject the last that moved in it, or {@code null}
     */
    void pass(Sentence passed, List<Mention> mentions, Mention subject) {
        Map<Type, List<Mention>> named = new EnumMap<>(Type.class);
        for (Mention mention : mentions) {
            named.computeIfAbsent(mention.instrument().type(), type -> new ArrayList<>()).add(mention);
        }
        named.forEach((type, ofType) -> current.put(type, only(ofType)));
        boolean one = isOneThing(mentions);
        boolean moves = mentions.isEmpty()
                || one && subject != null && subject.instrument().equals(mentions.getLast().instrument());
        this.moved = moves ? subject : null;
        this.sentence = passed;
        this.alone = one ? mentions.getFirst() : null;
    }

    /** Goes on after a sentence that names nothing: after one of business a change is not one in price. */
    void pass(Sentence passed) {
        if (alone != null && isOfBusiness(passed)) {
            moved = null;
            alone = null;
        }
    }

    /** Whether anything was named so far. */
    boolean isEmpty() {
        return current.isEmpty();
    }
}
