package dev.tickertone.sentiment.instrument;

import dev.tickertone.sentiment.instrument.Names.Name;
import dev.tickertone.sentiment.instrument.master.Belief;
import dev.tickertone.sentiment.instrument.master.LegalForm;
import java.util.Set;

/**
 * Decides whether a name that is also an everyday word, a surname or a part of other names means its instrument, from
 * the few tokens on either side. Every rule looks a constant distance, so a text costs no more than its length.
 */
final class NameEvidence {
    private static final int NEAR = 8;

    private final InstrumentCatalog catalog;
    private final Set<String> speaks;
    private final Set<String> acts;
    private final Set<String> moves;
    private final Set<String> parts;
    private final Set<String> traded;
    private final Set<String> roles;
    private final Set<String> leads;
    private final Set<String> continues;
    private final Set<String> forms;
    private final Set<String> determiners;
    private final Set<String> people;

    private final MarketEvidence markets;

    NameEvidence(InstrumentCatalog catalog, WordLists context) {
        this.catalog = catalog;
        markets = new MarketEvidence(context, this);
        speaks = context.words("speaks");
        acts = context.words("acts");
        moves = context.words("moves");
        parts = context.words("parts");
        traded = context.words("traded");
        roles = context.words("roles");
        leads = context.words("leads");
        continues = context.words("continues");
        forms = context.words("forms");
        determiners = context.words("determiners");
        people = context.words("people");
    }

    /** What the tokens around an ordinary name say about it. */
    enum Verdict {
        /** The instrument is meant. */
        PROVEN,
        /** The instrument is meant, unless the text speaks of a person of that name. */
        LIKELY,
        /** The instrument may be meant, if the text proves it elsewhere. */
        OPEN,
        /** A person of that name is meant. */
        PERSON,
        /** Something else is meant. */
        REFUTED
    }

    /** Judges the name at tokens {@code first} to {@code end}, exclusive. */
    Verdict judge(Passage passage, int first, int end, Name name) {
        if (passage.hyphenated(first, end)) {
            return Verdict.REFUTED;
        }
        if (name.belief() == Belief.THEME) {
            return isTraded(passage, first, end) ? Verdict.PROVEN : Verdict.OPEN;
        }
        if (name.belief() == Belief.GUARDED || name.belief() == Belief.PART) {
            return guarded(passage, first, end, name);
        }
        return name.instrument().type().isCompany()
                ? company(passage, first, end, name)
                : markets.judge(passage, first, end, name);
    }

    /** Whether the name at token {@code first} is the currency of a sum: {@code 50 Swiss francs}. */
    static boolean isSum(Passage passage, int first, Name name) {
        return name.instrument().type() == Instrument.Type.CURRENCY && MarketEvidence.isCounted(passage, first);
    }

    /** Whether the name says something or carries a legal form, as a company does and an index does not. */
    boolean speaks(Passage passage, int first, int end) {
        boolean index = passage.word(first - 1).equals("the");
        return !index && (speaks.contains(passage.word(end)) || withForm(passage, end) > end);
    }

    /** One past the last token of a legal form after a name, {@code Inc} or {@code , Inc}; else {@code end}. */
    int withForm(Passage passage, int end) {
        int at = passage.word(end).equals(",") ? end + 1 : end;
        boolean form = forms.contains(passage.word(at)) && (passage.isCapital(at) || passage.word(at).equals("plc"));
        return form && !passage.token(at).joined() ? at + 1 : end;
    }

    private Verdict company(Passage passage, int first, int end, Name name) {
        String next = passage.word(end);
        String before = passage.word(first - 1);
        Verdict marked = marked(passage, first, end, name);
        if (marked != null) {
            return marked;
        }
        if (parts.contains(next) || roles.contains(before) || sharesOf(passage, first)) {
            return Verdict.PROVEN;
        }
        if (acts.contains(next) || movesNext(passage, end)) {
            return Verdict.LIKELY;
        }
        boolean possessive = passage.token(end - 1).possessive();
        if (passage.isCapital(end) && !possessive) {
            return passage.isTitleCase() ? Verdict.OPEN : Verdict.REFUTED;
        }
        if (passage.isTitleCase() || passage.isShouted()) {
            return Verdict.OPEN;
        }
        boolean acting = first == passage.first() && actsAlone(passage, end);
        boolean likely = acting || possessive || explained(passage, end) || standsInside(passage, first, end);
        return likely ? Verdict.LIKELY : Verdict.OPEN;
    }

    /** {@code chip stocks}, {@code the tech sector fell}, {@code regional banks fell}, {@code shares of homebuilders}. */
    private boolean isTraded(Passage passage, int first, int end) {
        String next = passage.word(end);
        boolean group = next.equals("sector") || next.equals("group");
        boolean many = passage.word(end - 1).endsWith("s");
        return traded.contains(next) || group && movesNext(passage, end + 1)
                || many && (movesNext(passage, end) || sharesOf(passage, first));
    }

    /** What a legal form, a symbol in brackets, a person's title or an article beside a name settle; else {@code null}. */
    private Verdict marked(Passage passage, int first, int end, Name name) {
        String before = passage.word(first - 1);
        int form = withForm(passage, end);
        if (form > end) {
            boolean another = name.belief() != Belief.ORDINARY && followsForeignName(passage, first);
            return !another && name.isFull() && fits(passage.word(form - 1), name) ? Verdict.PROVEN : Verdict.REFUTED;
        }
        if (passage.word(end).equals("(") && symbolFollows(passage, end + 1, name.instrument().symbol())) {
            return Verdict.PROVEN;
        }
        String title = before.equals(".") ? passage.word(first - 2) : before;
        if (people.contains(title) || followsForeignName(passage, first)) {
            return Verdict.PERSON;
        }
        return determiners.contains(before) && !before.equals("the") ? Verdict.REFUTED : null;
    }

    /** Whether a form may be that of the company; one that few know must have it as it is registered. */
    private boolean fits(String form, Name name) {
        String registered = catalog.form(name.instrument());
        boolean same = LegalForm.group(form).equals(registered);
        return name.belief() == Belief.ORDINARY || registered.equals(LegalForm.NONE) || same;
    }

    /** Whether the symbol follows, alone or after an exchange: {@code (ABC)}, {@code (NYSE American: ABC)}. */
    private static boolean symbolFollows(Passage passage, int from, String symbol) {
        for (int i = from; i < from + NEAR && passage.has(i) && !passage.word(i).equals(")"); i++) {
            if (passage.isUpper(i) && passage.word(i).equalsIgnoreCase(symbol)) {
                return true;
            }
        }
        return false;
    }

    /** A name that few texts mean by its words: a capital after it makes it part of another name. */
    private Verdict guarded(Passage passage, int first, int end, Name name) {
        Verdict marked = marked(passage, first, end, name);
        if (marked != null) {
            return marked;
        }
        boolean headline = passage.isTitleCase() || passage.isShouted();
        if (passage.isCapital(end) && !passage.token(end - 1).possessive() && !headline) {
            return Verdict.PERSON;
        }
        if (name.belief() == Belief.PART || headline) {
            return Verdict.OPEN;
        }
        boolean listed = parts.contains(passage.word(end)) || roles.contains(passage.word(first - 1))
                || sharesOf(passage, first) || movesNext(passage, end) && numberWithin(passage, end + 1);
        return listed ? Verdict.LIKELY : Verdict.OPEN;
    }

    private static boolean numberWithin(Passage passage, int from) {
        for (int i = from; i < from + 3 && passage.has(i); i++) {
            if (passage.token(i).isNumber()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a price verb follows; {@code up}, {@code down} and their like need a number as well. */
    boolean movesNext(Passage passage, int at) {
        String word = passage.word(at);
        if (!moves.contains(word)) {
            return false;
        }
        boolean particle = word.equals("up") || word.equals("down") || word.equals("higher") || word.equals("lower");
        return !particle || passage.has(at + 1) && passage.token(at + 1).isNumber();
    }

    /** {@code Target is cutting}, {@code Gap has closed}: a noun that acts without an article is a name. */
    private static boolean actsAlone(Passage passage, int end) {
        String auxiliary = passage.word(end);
        String verb = passage.word(end + 1);
        boolean progressive = (auxiliary.equals("is") || auxiliary.equals("was")) && verb.endsWith("ing");
        boolean perfect = (auxiliary.equals("has") || auxiliary.equals("had")) && !verb.equals("been");
        boolean future = auxiliary.equals("will") && !verb.equals("be");
        return progressive && !verb.equals("being") || perfect || future;
    }

    /** Whether an unknown capitalised word runs into the name: {@code Doug Ford}. */
    boolean followsForeignName(Passage passage, int first) {
        if (!passage.isCapital(first - 1) || passage.token(first - 1).possessive() || passage.isShouted()) {
            return false;
        }
        String before = passage.word(first - 1);
        return !roles.contains(before) && !leads.contains(before) && !continues.contains(before)
                && !determiners.contains(before);
    }

    private boolean sharesOf(Passage passage, int first) {
        String before = passage.word(first - 1);
        return (before.equals("of") || before.equals("in")) && listed(passage.word(first - 2));
    }

    private static boolean listed(String word) {
        return word.equals("shares") || word.equals("stock") || word.equals("share") || word.equals("stake");
    }

    /** {@code Target, which …} and {@code Target, the discount retailer, …}. */
    private boolean explained(Passage passage, int end) {
        if (!passage.word(end).equals(",")) {
            return false;
        }
        String word = passage.word(end + 1);
        if (word.equals("which") || word.equals("whose")) {
            return true;
        }
        boolean apposition = word.equals("the") || word.equals("a") || word.equals("an");
        for (int i = end + 2; apposition && i < end + NEAR; i++) {
            if (roles.contains(passage.word(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a capital amid the glue words of a plain sentence makes it a proper name. */
    private boolean standsInside(Passage passage, int first, int end) {
        if (first == passage.first() || !passage.token(first).isWord()) {
            return false;
        }
        String before = passage.word(first - 1);
        boolean lowerWord = passage.token(first - 1).isWord() && !passage.isCapital(first - 1);
        boolean place = before.equals("in") || before.equals("near");
        boolean left = !place && (lowerWord || before.equals(",")) && !determiners.contains(before);
        String after = passage.word(end);
        boolean right = !passage.has(end) || passage.token(end).isPunctuation() || continues.contains(after)
                || after.endsWith("ed");
        return left && right;
    }
}
