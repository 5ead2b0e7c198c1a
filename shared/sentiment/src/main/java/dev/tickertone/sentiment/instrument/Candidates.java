package dev.tickertone.sentiment.instrument;

import dev.tickertone.sentiment.instrument.NameEvidence.Verdict;
import dev.tickertone.sentiment.instrument.Names.Name;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What may be mentions of one text, in text order, until the whole of it is read and decides. */
final class Candidates {
    private final NameEvidence names;
    private final SymbolEvidence symbols;
    private final List<Candidate> found = new ArrayList<>();
    private final Set<Instrument> confirmed = new HashSet<>();
    private final Set<Instrument> people = new HashSet<>();

    /**
     * A possible mention at tokens {@code first} to {@code end}, exclusive.
     *
     * @param stop one past its last character
     */
    private record Candidate(
            Passage passage,
            int first,
            int end,
            int stop,
            Instrument instrument,
            Certainty certainty,
            String matchedBy) {}

    /** How far a candidate's own form and the tokens beside it settle it; BARE is a symbol without a mark. */
    private enum Certainty {
        PROVEN,
        LIKELY,
        OPEN,
        BARE
    }

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
    void addSymbol(Passage passage, int i, Instrument instrument) {
        found.add(new Candidate(passage, i, i + 1, passage.token(i).end(), instrument, Certainty.BARE, "symbol"));
    }

    /** Adds the name that fits best; a phrase that means no instrument adds nothing. */
    void addNames(Passage passage, int first, Names.Match match) {
        int end = match.end();
        Name certain = null;
        for (Name name : match.names()) {
            if (name.instrument() == null) {
                return;
            }
            certain = certain == null && !name.ordinary() ? name : certain;
        }
        for (Name name : match.names()) {
            if (name.ordinary() && addOrdinary(passage, first, end, name, certain != null)) {
                return;
            }
        }
        if (certain != null) {
            addName(passage, first, end, certain, Certainty.PROVEN);
        }
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
        Verdict verdict = names.judge(passage, first, end, name);
        switch (verdict) {
            case PROVEN -> addName(passage, first, end, name, Certainty.PROVEN);
            case LIKELY -> addName(passage, first, end, name, Certainty.LIKELY);
            case OPEN -> addName(passage, first, end, name, Certainty.OPEN);
            case PERSON -> people.add(name.instrument());
            case REFUTED -> { }
        }
        return verdict == Verdict.PROVEN || verdict == Verdict.LIKELY;
    }

    private void addName(Passage passage, int first, int end, Name name, Certainty certainty) {
        Instrument instrument = name.instrument();
        int last = instrument.type().isCompany() ? names.withForm(passage, end) : end;
        String matchedBy = name.spelling().equals(instrument.symbol()) ? "symbol" : "name";
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
        List<Mention> mentions = new ArrayList<>();
        Candidate before = null;
        for (Candidate candidate : found) {
            if (holds(candidate, before)) {
                mentions.add(mention(candidate));
            }
            before = candidate;
        }
        return mentions;
    }

    private boolean holds(Candidate candidate, Candidate before) {
        boolean known = confirmed.contains(candidate.instrument());
        if (candidate.certainty() != Certainty.BARE) {
            return known;
        }
        boolean afterOwnName = before != null && before.end() == candidate.first() - 1
                && before.instrument().equals(candidate.instrument());
        return symbols.proves(candidate.passage(), candidate.first(), afterOwnName, known);
    }

    private static Mention mention(Candidate candidate) {
        Passage passage = candidate.passage();
        int start = passage.token(candidate.first()).start();
        return new Mention(candidate.instrument(), start, candidate.stop(), candidate.matchedBy());
    }
}
