package dev.tickertone.sentiment.instrument;

import dev.tickertone.sentiment.instrument.NameEvidence.Verdict;
import dev.tickertone.sentiment.instrument.Names.Name;
import dev.tickertone.sentiment.instrument.master.Belief;
import dev.tickertone.sentiment.instrument.master.LegalForm;
import java.util.Set;

/** What stands right beside a company's name and settles by itself whose it is: a legal form, a symbol, a title. */
final class NameMarks {
    /** The brackets after a name with exchanges and symbols are no longer. */
    private static final int BRACKETS = 8;

    private final InstrumentCatalog catalog;
    private final Set<String> forms;
    private final Set<String> people;
    private final Set<String> places;
    private final Set<String> determiners;
    private final Set<String> leads;
    private final Set<String> roles;
    private final Set<String> continues;

    NameMarks(InstrumentCatalog catalog, WordLists context) {
        this.catalog = catalog;
        forms = context.words("forms");
        people = context.words("people");
        places = context.words("places");
        determiners = context.words("determiners");
        leads = context.words("leads");
        roles = context.words("roles");
        continues = context.words("continues");
    }

    /** What a legal form, a symbol in brackets, a person's title or an article beside a name settle; else {@code null}. */
    Verdict judge(Passage passage, int first, int end, Name name) {
        String before = passage.word(first - 1);
        int form = withForm(passage, end);
        if (passage.word(form).equals("(") && symbolFollows(passage, form + 1, name.instrument().symbol())) {
            return Verdict.PROVEN;
        }
        if (before.equals("&")) {
            return Verdict.REFUTED;
        }
        if (form > end) {
            boolean heading = passage.isTitleCase() && (end > first + 1 || name.belief() != Belief.GUARDED);
            boolean another = !heading && name.belief() != Belief.ORDINARY && followsForeignName(passage, first);
            return !another && name.isFull() && fits(passage.word(form - 1), name) ? Verdict.PROVEN : Verdict.REFUTED;
        }
        if (isTitled(passage, first) || followsForeignName(passage, first)) {
            return Verdict.PERSON;
        }
        return isDeterminer(before) && !before.equals("the") ? Verdict.REFUTED : null;
    }

    /** Whether a legal form or the own symbol in brackets follows. */
    boolean isMarked(Passage passage, int end, Name name) {
        return withForm(passage, end) > end
                || passage.word(end).equals("(") && symbolFollows(passage, end + 1, name.instrument().symbol());
    }

    /** {@code Target Field}, {@code Kellogg School}: a place that bears the name. */
    boolean isPlace(Passage passage, int end) {
        return passage.isCapital(end) && !passage.token(end - 1).possessive() && !passage.isTitleCase()
                && !passage.isShouted() && places.contains(passage.word(end));
    }

    /** {@code J.P. Morgan, who died …}: a life is told. */
    boolean isPersonTold(Passage passage, int end) {
        String told = passage.word(end + 2);
        return passage.word(end).equals(",") && passage.word(end + 1).equals("who")
                && (told.equals("died") || told.equals("lived") || passage.word(end + 3).equals("born"));
    }

    /** {@code Mr. Dell}, {@code President Ford}. */
    boolean isTitled(Passage passage, int first) {
        String before = passage.word(first - 1);
        return people.contains(before.equals(".") ? passage.word(first - 2) : before);
    }

    boolean isDeterminer(String word) {
        return determiners.contains(word);
    }

    /** One past the last token of a legal form after a name, {@code Inc} or {@code , Inc}; else {@code end}. */
    int withForm(Passage passage, int end) {
        int at = passage.word(end).equals(",") ? end + 1 : end;
        boolean form = forms.contains(passage.word(at)) && (passage.isCapital(at) || passage.word(at).equals("plc"));
        return form && !passage.token(at).joined() ? at + 1 : end;
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

    /** Whether a form may be that of the company; one that few know must have it as it is registered. */
    private boolean fits(String form, Name name) {
        String registered = catalog.form(name.instrument());
        boolean same = LegalForm.group(form).equals(registered);
        return name.belief() == Belief.ORDINARY || registered.equals(LegalForm.NONE) || same;
    }

    /** Whether the symbol follows, alone or after an exchange: {@code (ABC)}, {@code (NYSE American: ABC)}. */
    private static boolean symbolFollows(Passage passage, int from, String symbol) {
        for (int i = from; i < from + BRACKETS && passage.has(i) && !passage.word(i).equals(")"); i++) {
            if (passage.isUpper(i) && passage.word(i).equalsIgnoreCase(symbol)) {
                return true;
            }
        }
        return false;
    }
}
