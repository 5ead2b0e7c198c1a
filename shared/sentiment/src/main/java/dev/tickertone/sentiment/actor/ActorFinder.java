package dev.tickertone.sentiment.actor;

import dev.tickertone.sentiment.instrument.Instrument;
import dev.tickertone.sentiment.instrument.Mention;
import dev.tickertone.sentiment.lexicon.Entry;
import dev.tickertone.sentiment.lexicon.Lexicon;
import dev.tickertone.sentiment.lexicon.Role;
import dev.tickertone.sentiment.text.Sentence;
import dev.tickertone.sentiment.text.Text;
import dev.tickertone.sentiment.text.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds everybody a text names: the target asked for, catalogued instruments, sources and common things by list, other
 * names by their capitals. What stands first in that order keeps its words.
 */
public final class ActorFinder {
    /** The key of the actors that were asked for by name. */
    public static final String TARGET_KEY = Target.KEY;

    private static final String FEAR_GAUGE = "^VIX";
    private static final int SHORT_SOURCE = 4;

    private final Text text;
    private final List<Token> tokens;
    private final Actor[] owner;

    private ActorFinder(Text text) {
        this.text = text;
        this.tokens = text.tokens();
        this.owner = new Actor[tokens.size()];
    }

    /**
     * All actors in text order, without overlap; references carry the key of the actor they point back to.
     *
     * @param entity the name asked for, or {@code null}
     */
    public static List<Actor> find(Text text, List<Mention> mentions, String entity) {
        ActorFinder finder = new ActorFinder(text);
        if (entity != null) {
            Target.occurrences(finder.tokens, entity).forEach(span -> finder.target(span[0], span[1]));
        }
        finder.instruments(mentions);
        for (Sentence sentence : text.sentences()) {
            finder.listed(sentence);
            if (!TitleCase.is(text, sentence)) {
                finder.names(sentence);
            }
        }
        return References.resolve(finder.inOrder(), mentions, finder.tokens);
    }

    private void target(int first, int end) {
        Lexicon.Match match = Lexicon.actors().longest(tokens, first, tokens.size());
        boolean listed = match != null && match.entry().is(Role.SOURCE) && match.length() >= end - first;
        boolean source = listed || endsAsSource(first, end);
        put(first, end, Target.KEY, !source ? Actor.Kind.TARGET : listed ? kind(match.entry()) : Actor.Kind.SOURCE);
    }

    /** An instrument that stands where the target was found is the target wherever else it is named. */
    private void instruments(List<Mention> mentions) {
        List<int[]> spans = new ArrayList<>(mentions.size());
        Set<String> targets = new HashSet<>();
        int at = 0;
        for (Mention mention : mentions) {
            while (at < tokens.size() && tokens.get(at).end() <= mention.start()) {
                at++;
            }
            int end = at;
            while (end < tokens.size() && tokens.get(end).start() < mention.end()) {
                end++;
            }
            spans.add(new int[] {at, end});
            if (end > at && owner[at] != null && owner[at].key().equals(Target.KEY)) {
                targets.add(mention.instrument().symbol());
            }
        }
        for (int i = 0; i < spans.size(); i++) {
            int[] span = spans.get(i);
            Instrument instrument = mentions.get(i).instrument();
            if (span[1] > span[0] && free(span[0], span[1])) {
                String key = targets.contains(instrument.symbol()) ? Target.KEY : instrument.symbol();
                put(span[0], span[1], key, kind(span, instrument));
            }
        }
    }

    private Actor.Kind kind(int[] span, Instrument instrument) {
        Lexicon.Match match = Lexicon.actors().longest(tokens, span[0], span[1]);
        if (match != null && match.length() == span[1] - span[0] && match.entry().is(Role.SOURCE)) {
            return kind(match.entry());
        }
        boolean inverse = instrument.type() == Instrument.Type.RATE || instrument.symbol().equals(FEAR_GAUGE);
        return inverse ? Actor.Kind.RATE : Actor.Kind.INSTRUMENT;
    }

    private void listed(Sentence sentence) {
        int at = sentence.firstToken();
        while (at < sentence.endToken()) {
            Lexicon.Match match = Lexicon.actors().longest(tokens, at, sentence.endToken());
            if (match == null || !free(at, at + match.length()) || !fits(match, at)) {
                if (tokens.get(at).kind() == Token.Kind.TICKER && owner[at] == null) {
                    put(at, at + 1, "$" + tokens.get(at).lower(), Actor.Kind.NAME);
                }
                at++;
                continue;
            }
            put(at, at + match.length(), key(at, at + match.length()), kind(match.entry()));
            at += match.length();
        }
    }

    /** "SEC" is a source, "sec" is not; the endings are none by themselves. */
    private boolean fits(Lexicon.Match match, int at) {
        if (match.entry().is(Role.SOURCE_ENDING)) {
            return false;
        }
        Token token = tokens.get(at);
        boolean brief = match.length() == 1 && token.lower().length() <= SHORT_SOURCE;
        return !match.entry().is(Role.SOURCE) || !brief || token.isCapital();
    }

    private static Actor.Kind kind(Entry entry) {
        return switch (entry.role()) {
            case SOURCE -> entry.kind().equals("broker") ? Actor.Kind.BROKER : Actor.Kind.SOURCE;
            case COMMON -> Actor.Kind.COMMON;
            default -> switch (entry.kind()) {
                case "company" -> Actor.Kind.COMPANY_REFERENCE;
                case "index" -> Actor.Kind.INDEX_REFERENCE;
                default -> Actor.Kind.OTHER_REFERENCE;
            };
        };
    }

    private void names(Sentence sentence) {
        NameFinder names = new NameFinder(text, sentence, at -> owner[at] == null);
        for (int at = sentence.firstToken(); at < sentence.endToken(); at++) {
            int first = names.startAt(at);
            int end = names.endOf(first);
            if (end > first && names.isName(first, end)) {
                put(first, end, key(first, end), endsAsSource(first, end) ? Actor.Kind.SOURCE : Actor.Kind.NAME);
            }
            at = Math.max(end - 1, first);
        }
    }

    /** "Harbour Securities": a name with an ending that brokers have. */
    private boolean endsAsSource(int first, int end) {
        Lexicon.Match match = Lexicon.actors().longest(tokens, end - 1, end);
        return end - first > 1 && match != null && match.entry().is(Role.SOURCE_ENDING);
    }

    private String key(int first, int end) {
        StringBuilder key = new StringBuilder();
        for (int i = first; i < end; i++) {
            key.append(i > first ? " " : "").append(tokens.get(i).lower());
        }
        return key.toString();
    }

    private boolean free(int first, int end) {
        for (int i = first; i < end; i++) {
            if (owner[i] != null) {
                return false;
            }
        }
        return true;
    }

    private void put(int first, int end, String key, Actor.Kind kind) {
        Actor actor = new Actor(first, end, key, kind);
        for (int i = first; i < end; i++) {
            owner[i] = actor;
        }
    }

    private List<Actor> inOrder() {
        List<Actor> actors = new ArrayList<>();
        for (Actor actor : owner) {
            if (actor != null && (actors.isEmpty() || actors.getLast() != actor)) {
                actors.add(actor);
            }
        }
        return actors;
    }
}
