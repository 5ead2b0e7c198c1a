package dev.tickertone.sentiment.instrument;

import dev.tickertone.sentiment.instrument.Candidate.Certainty;
import dev.tickertone.sentiment.instrument.NameEvidence.Verdict;
import dev.tickertone.sentiment.instrument.Names.Name;
import dev.tickertone.sentiment.instrument.master.Belief;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** What may be mentions of one text, in text order, until the whole of it is read and decides. */
final class Candidates {
    private static final String SYMBOL = "symbol";

    private final NameEvidence names;
    private final SymbolEvidence symbols;
    private final List<Candidate> found = new ArrayList<>();
    private final Set<Instrument> confirmed = new HashSet<>();
    private final Set<Instrument> people = new HashSet<>();
    private final Set<Candidate> listed = Collections.newSetFromMap(new IdentityHashMap<>());

    Candidates(NameEvidence names, SymbolEvidence symbols) {
        this.names = names;
        this.symbols = symbols;
    }

    /** Adds a symbol whose form is proof. */
    void addMarked(Passage passage, SymbolForms.Hit hit) {
        if (hit.instrument() != null) {
            found.add(new Candidate(passage, hit.first(), hit.end(), passage.token(hit.end() - 1).end(),
                    hit.instrument(), Certainty.PROVEN, hit.matchedBy()));
        }
    }

    /** Adds capitals that spell a symbol. */
    void addSymbol(Passage passage, int i, Instrument instrument, boolean familiar) {
        found.add(new Candidate(passage, i, i + 1, passage.token(i).end(), instrument,
                familiar ? Certainty.BARE : Certainty.STRANGE, SYMBOL));
    }

    /**
     * Adds the names that may be meant.
     *
     * @return whether no shorter name at this place can be; so too where the phrase means no instrument
     */
    boolean addNames(Passage passage, int first, Names.Match match) {
        int end = match.end();
        Name certain = null;
        for (Name name : match.names()) {
            if (name.belief() == Belief.NOTHING) {
                return true;
            }
            boolean believed = name.belief() == Belief.CERTAIN && !names.isExcepted(passage, first, end, name);
            certain = certain == null && believed ? name : certain;
        }
        boolean claimed = false;
        for (Name name : match.names()) {
            if (name.belief() == Belief.ORDINARY) {
                claimed = true;
                if (addOrdinary(passage, first, end, name, certain != null)) {
                    return true;
                }
            } else if (name.belief() != Belief.CERTAIN
                    && add(passage, first, end, name, names.judge(passage, first, end, name))) {
                return true;
            }
        }
        if (certain != null) {
            addName(passage, first, end, certain, Certainty.PROVEN);
        }
        return claimed || certain != null;
    }

    /** Returns whether the name was settled; one that an index shares, as the Dow does, must speak like a company. */
    private boolean addOrdinary(Passage passage, int first, int end, Name name, boolean shared) {
        if (shared) {
            boolean speaks = names.speaks(passage, first, end);
            if (speaks) {
                addName(passage, first, end, name, Certainty.PROVEN);
            }
            return speaks;
        }
        return add(passage, first, end, name, names.judge(passage, first, end, name));
    }

    private boolean add(Passage passage, int first, int end, Name name, Verdict verdict) {
        switch (verdict) {
            case PROVEN -> addName(passage, first, end, name, Certainty.PROVEN);
            case LIKELY -> addName(passage, first, end, name, Certainty.LIKELY);
            case OPEN -> addName(passage, first, end, name,
                    isNamedAlone(name.belief()) ? Certainty.OPEN : Certainty.HINTED);
            case PERSON -> people.add(name.instrument());
            case REFUTED -> { }
        }
        return verdict == Verdict.PROVEN || verdict == Verdict.LIKELY;
    }

    /** Whether a name beside one that is sure, as in a list, is as sure. */
    private static boolean isNamedAlone(Belief belief) {
        return belief == Belief.ORDINARY || belief == Belief.HOMONYM || belief == Belief.UNUSUAL || belief == Belief.RARE;
    }

    private void addName(Passage passage, int first, int end, Name name, Certainty certainty) {
        Instrument instrument = name.instrument();
        int last = instrument.type().isCompany() ? names.withForm(passage, end) : end;
        String matchedBy = name.belief() == Belief.THEME ? Mention.THEME
                : name.spelling().equals(instrument.symbol()) ? SYMBOL : "name";
        boolean ownPossessive = last == end && name.tokens().getLast().possessive();
        int stop = passage.token(last - 1).end() + (ownPossessive ? "'s".length() : 0);
        found.add(new Candidate(passage, first, last, stop, instrument, certainty, matchedBy));
    }

    /** The candidates that hold, given all of the text. */
    List<Mention> decide() {
        for (Candidate candidate : found) {
            if (candidate.certainty() == Certainty.PROVEN) {
                confirmed.add(candidate.instrument());
            }
        }
        people.removeAll(confirmed);
        for (Candidate candidate : found) {
            if (candidate.certainty() == Certainty.LIKELY && !people.contains(candidate.instrument())) {
                confirmed.add(candidate.instrument());
            }
        }
        confirmLists();
        List<Mention> mentions = new ArrayList<>();
        Candidate before = null;
        int end = 0;
        for (Candidate candidate : found) {
            if (candidate.start() >= end && holds(candidate, before)) {
                mentions.add(new Mention(
                        candidate.instrument(), candidate.start(), candidate.stop(), candidate.matchedBy()));
                end = candidate.stop();
            }
            before = candidate;
        }
        return mentions;
    }

    /** Who stands in a list with a confirmed instrument of its kind is one too: {@code Visa and Mastercard}. */
    private void confirmLists() {
        for (int i = 1; i < found.size(); i++) {
            confirmBeside(found.get(i - 1), found.get(i));
        }
        for (int i = found.size() - 1; i > 0; i--) {
            confirmBeside(found.get(i), found.get(i - 1));
        }
    }

    private void confirmBeside(Candidate known, Candidate other) {
        boolean bare = other.certainty() == Certainty.BARE;
        boolean unsure = other.certainty() == Certainty.OPEN && !people.contains(other.instrument())
                || bare && known.matchedBy().equals(SYMBOL) && symbols.mayBeListed(other.passage(), other.first());
        boolean sure = listed.contains(known) || holds(known, null);
        if (unsure && known.isListed() == other.isListed() && sure && known.standsBeside(other)) {
            confirmed.add(other.instrument());
            listed.add(other);
        }
    }

    private boolean holds(Candidate candidate, Candidate before) {
        boolean known = confirmed.contains(candidate.instrument());
        boolean strange = candidate.certainty() == Certainty.STRANGE;
        if (candidate.certainty() != Certainty.BARE && !strange) {
            return known;
        }
        if (listed.contains(candidate)) {
            return true;
        }
        boolean afterOwnName = before != null && before.end() == candidate.first() - 1
                && before.instrument().equals(candidate.instrument());
        return symbols.proves(candidate.passage(), candidate.first(), !strange, afterOwnName, known);
    }
}
