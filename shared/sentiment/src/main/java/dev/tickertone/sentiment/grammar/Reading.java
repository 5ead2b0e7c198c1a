package dev.tickertone.sentiment.grammar;

import dev.tickertone.sentiment.actor.Actor;
import dev.tickertone.sentiment.lexicon.Entry;
import dev.tickertone.sentiment.lexicon.Lexicon;
import dev.tickertone.sentiment.lexicon.Role;
import dev.tickertone.sentiment.text.Sentence;
import dev.tickertone.sentiment.text.Token;
import dev.tickertone.sentiment.text.Text;
import dev.tickertone.sentiment.text.WordSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** One sentence: the sense of its words and the actors that stand in it. Positions are token indices of the text. */
public final class Reading {
    private final List<Token> tokens;
    private final Sentence sentence;
    private final Entry[] entries;
    private final int[] ends;
    private final Actor[] actors;
    private final Set<Role> roles = EnumSet.noneOf(Role.class);

    private Reading(List<Token> tokens, Sentence sentence) {
        int length = sentence.endToken() - sentence.firstToken();
        this.tokens = tokens;
        this.sentence = sentence;
        this.entries = new Entry[length];
        this.ends = new int[length];
        this.actors = new Actor[length];
    }

    /**
     * Reads one sentence.
     *
     * @param actors those of the sentence, in text order
     */
    public static Reading of(Text text, Sentence sentence, List<Actor> actors) {
        Reading reading = new Reading(text.tokens(), sentence);
        for (Actor actor : actors) {
            for (int i = actor.first(); i < actor.end(); i++) {
                reading.actors[i - sentence.firstToken()] = actor;
            }
        }
        reading.look();
        return reading;
    }

    private void look() {
        int at = first();
        while (at < end()) {
            Lexicon.Match match = Lexicon.words().longest(tokens, at, end());
            if (match == null) {
                at++;
                continue;
            }
            int next = at + match.length();
            if (!hidden(at, next, match.entry())) {
                entries[at - first()] = match.entry();
                roles.add(match.entry().role());
                ends[at - first()] = next;
            } else {
                next = at + 1;
            }
            at = next;
        }
    }

    /** A name hides the words inside it, but "Apple shares" stays a measure even where it is part of a name. */
    private boolean hidden(int from, int to, Entry entry) {
        Actor actor = actorAt(from);
        if (actor == null || actor.isReference() || entry.is(Role.PLAIN)) {
            return false;
        }
        if (actor.end() < to && actor.kind() != Actor.Kind.TARGET && actor.kind() != Actor.Kind.INSTRUMENT) {
            return false;
        }
        return !(entry.is(Role.MEASURE) && !entry.kind().equals("soft") && actor.kind() == Actor.Kind.NAME);
    }

    /** Index of the sentence's first token. */
    public int first() {
        return sentence.firstToken();
    }

    /** One past the index of the sentence's last token. */
    public int end() {
        return sentence.endToken();
    }

    /** The token at an index. */
    public Token token(int at) {
        return tokens.get(at);
    }

    /** The lower-cased word at an index; empty outside the sentence. */
    public String word(int at) {
        return at >= first() && at < end() ? tokens.get(at).lower() : "";
    }

    /** Whether the word at an index is in a set; none outside the sentence is. */
    public boolean in(int at, WordSet words) {
        return at >= first() && at < end() && words.holds(tokens.get(at).word());
    }

    /** The sense of the phrase that begins at an index, or {@code null}. */
    public Entry entry(int at) {
        return at >= first() && at < end() ? entries[at - first()] : null;
    }

    /** Whether the phrase that begins at an index has a role. */
    public boolean is(int at, Role role) {
        Entry entry = entry(at);
        return entry != null && entry.role() == role;
    }

    /** Whether any phrase of the sentence has a role, or had it before it was used up. */
    boolean has(Role role) {
        return roles.contains(role);
    }

    /** One past the last token of the phrase that begins at an index. */
    public int endOf(int at) {
        return ends[at - first()] == 0 ? at + 1 : ends[at - first()];
    }

    /** The actor that a token belongs to, or {@code null}. */
    public Actor actorAt(int at) {
        return at >= first() && at < end() ? actors[at - first()] : null;
    }

    /** Whether the token at an index is a percentage. */
    public boolean percentAt(int at) {
        return at < end() && tokens.get(at).isNumber() && tokens.get(at).amount().isPercent();
    }

    /** Takes the sense of a phrase away, once something else has used it up. */
    void consume(int at) {
        entries[at - first()] = null;
    }
}
