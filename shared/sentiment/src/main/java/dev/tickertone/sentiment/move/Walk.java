package dev.tickertone.sentiment.move;

import dev.tickertone.sentiment.instrument.Instrument;
import dev.tickertone.sentiment.instrument.Instrument.Type;
import dev.tickertone.sentiment.text.Amount.Unit;

/**
 * One way back from a verb or direction, item by item, over what may stand between it and its instrument; and what was
 * passed. Each step goes left, so a walk ends.
 */
final class Walk {
    /** Where something stands that belongs to no statement. */
    static final int NOWHERE = -2;

    private static final int LEVEL_REACH = 8;
    /** Signs and pictures come after this, all letters of news before it. */
    private static final int LAST_LETTER = 0x2100;

    /** What kind of head a walk begins at. */
    enum Head {
        /** A finite verb. */
        VERB,
        /** A participle, whose subject may follow {@code with}. */
        PARTICIPLE,
        /** A direction or a signed amount, which may follow a comma or a bracket. */
        DIRECTION
    }

    final int head;
    final boolean direct;
    final Head kind;
    boolean share;
    boolean price;
    boolean contract;
    /** The type of what {@code shares} or {@code the index} may point back at. */
    Type noun;
    Quantity level;
    Quantity points;
    private final Line line;
    boolean relative;
    /** Whether a comma stands between. */
    boolean comma;
    private boolean levelled;

    Walk(Line line, Head kind, int head) {
        this.line = line;
        this.kind = kind;
        this.head = head;
        this.direct = kind == Head.DIRECTION;
    }

    /** The item to go on with after item {@code i}, or {@link #NOWHERE}. */
    int step(int i) {
        if (direct && line.at(i).is("which") && line.at(i - 1).isAmount()) {
            return beforeLevel(i);
        }
        int index = Asides.beforeContents(line, i);
        if (index != NOWHERE || passes(i)) {
            return index == NOWHERE ? i - 1 : index;
        }
        int owner = share && !line.at(i).isMark() ? Asides.beforeAdjectives(line, i) : NOWHERE;
        int phrase = owner == NOWHERE && !line.at(i).isMark() ? Asides.beforePhrase(line, i) : owner;
        return phrase == NOWHERE ? overMark(i) : phrase;
    }

    private boolean passes(int i) {
        Item item = line.at(i);
        boolean own = passesOwn(i);
        boolean company = item.is(Role.COMPANY_NOUN) && !share && !item.isPossessive();
        Type pointed = company ? Type.EQUITY : pointed(item);
        noun = noun == null ? pointed : noun;
        boolean pronoun = item.is("which") || item.is("that") || item.is("who") || item.is("whose");
        relative |= pronoun;
        boolean moved = (i == head - 1 || levelled) && (item.is(Role.VERB) || item.is(Role.PARTICIPLE))
                && (line.at(head).isAmount() || item.sense().sign() * line.at(head).sense().sign() >= 0);
        boolean manner = direct && i == head - 1 && line.at(head).is(Role.PARTICLE) && item.sense() == Sense.NONE
                && item.word().endsWith("ed");
        boolean signed = direct && line.at(head).isAmount() && line.at(head).quantity().sign() != 0;
        boolean ranked = signed && (i == head - 1 && item.is("at") || item.is(Role.RANK)
                || item.is("the") && line.at(i + 1).is(Role.RANK));
        boolean may = item.is("may") && !item.isCapital();
        boolean going = i == head - 1 && line.at(head).isAmount() && item.word().endsWith("ing") && line.at(i - 1).isName();
        return !may && (own || manner || ranked || pronoun || going || moved || pointed != null || item.is(Role.PASS) || item.isAdverb()
                || Terms.isTime(line, i) || item.is("by") && line.at(i + 1).is(Role.ABOUT) || isTable(i));
    }

    private boolean passesOwn(int i) {
        Item item = line.at(i);
        boolean average = line.at(i + 1).is(Role.INDEX_NOUN) || line.at(i + 1).is("market");
        if (item.is("share") && line.at(i + 1).is(Role.INDEX_NOUN)) {
            return true;
        }
        if (item.is("share") && line.at(i + 1).is(Role.PRICE) || item.is(Role.SHARE) && !average) {
            share = true;
            price = false;
            noun = Type.EQUITY;
            return true;
        }
        if (item.is(Role.PRICE)) {
            price |= !share;
            noun = item.word().startsWith("yield") ? Type.RATE : noun;
        }
        contract |= item.is(Role.CONTRACT);
        Item before = line.at(i - 1);
        boolean passive = (item.is(Role.SENDING) || item.is(Role.LIFTS) || item.is("seen"))
                && (before.is("was") || before.is("were") || before.is("been") || before.is("last"));
        return passive || item.is(Role.PRICE) || item.is(Role.CONTRACT) || item.is(Role.SHARE);
    }

    private static Type pointed(Item item) {
        return item.is(Role.INDEX_NOUN) ? Type.INDEX : item.is(Role.CURRENCY_NOUN) ? Type.CURRENCY
                : item.is(Role.COMMODITY_NOUN) ? Type.COMMODITY : item.is(Role.CRYPTO_NOUN) ? Type.CRYPTO
                : item.is(Role.FUND_NOUN) ? Type.ETF : null;
    }

    /** Figures between a name and a signed amount belong to a table: {@code Dow 38,112.48 -118.20 -0.31%}. */
    private boolean isTable(int i) {
        Item item = line.at(i);
        boolean signed = line.at(head).isAmount();
        boolean yield = signed && line.at(head).quantity().unit() == Unit.BASIS_POINTS;
        if (!signed || !item.isAmount() || item.quantity().isPercent() && !yield) {
            boolean symbol = !item.word().isEmpty() && item.word().codePointAt(0) > LAST_LETTER;
            return signed && (item.is("|") || item.is("-") || symbol || item.is("at") && level != null);
        }
        if (item.quantity().sign() == 0) {
            level = item.quantity();
        } else {
            points = item.quantity();
        }
        return true;
    }

    private int overMark(int i) {
        Item item = line.at(i);
        boolean cell = item.is(",") && line.at(head).isAmount() && line.at(head).quantity().sign() != 0
                && line.at(i - 1).isAmount() && !line.at(i + 1).is(Role.SHARE);
        if (cell) {
            return i - 1;
        }
        if (item.is(")")) {
            return Asides.beforeBracket(line, i);
        }
        if (item.is("(") || item.is("[")) {
            return direct ? i - 1 : NOWHERE;
        }
        if (item.is("-") && line.at(i + 1).is("listed")) {
            return i - 1;
        }
        boolean dash = item.is("--") || item.is("-") || item.is("–") || item.is("—");
        if (!item.is(",") && !item.is(":") && !dash || line.at(i + 1).is(Role.SHARE)) {
            return NOWHERE;
        }
        int before = direct ? beforeLevel(i) : NOWHERE;
        if (before != NOWHERE) {
            return before;
        }
        comma |= item.is(",");
        int told = direct && item.is(",") ? Asides.beforeTold(line, i, line.at(head).sense().sign()) : NOWHERE;
        if (told != NOWHERE) {
            return told;
        }
        int noun = direct ? Asides.beforeTime(line, i - 1) : i - 1;
        boolean beside = Asides.isNounEnd(line.at(noun));
        boolean bare = line.at(i + 1).is(Role.FINISH) || line.at(i + 1).is("was") || line.at(i + 1).is("were");
        int named = Asides.beforeApposition(line, i, direct && !bare);
        boolean maker = line.at(noun).is(Role.COMPANY_NOUN) && named != NOWHERE;
        return beside && !maker && (direct || relative || item.is(":")) ? noun : named;
    }

    /** From the comma in {@code closed at $50 a share, up 1%} to the word before the level. */
    private int beforeLevel(int comma) {
        int at = comma - 1;
        while (at > 0 && comma - at < LEVEL_REACH && !line.at(at).isAmount() && (line.at(at).is(Role.PER) || Terms.isTime(line, at)
                || line.at(at).is("a")
                || line.at(at).is("an") || line.at(at).is("per"))) {
            at--;
        }
        int before = at - 1;
        while (at - before < LEVEL_REACH && line.at(before).is(Role.TO_LEVEL) && !line.at(before).is(Role.STANDS)) {
            before--;
        }
        Item amount = line.at(at);
        boolean quoted = line.at(before).isName() && before == at - 1;
        if (quoted && amount.isAmount() && !amount.quantity().isPercent() && !amount.quantity().scaled()) {
            level = amount.quantity();
            levelled = true;
            return before;
        }
        boolean stands = line.at(before).is(Role.STANDS) || line.at(before).is(":");
        boolean moved = line.at(before).is(Role.VERB) || line.at(before).is(Role.PARTICIPLE);
        if (!amount.isAmount() || amount.quantity().scaled() || !stands && (!moved || Terms.isTime(line, comma - 1))) {
            return NOWHERE;
        }
        boolean bound = line.at(at - 1).is(Role.AWAY);
        level = bound ? null : amount.quantity();
        levelled = true;
        return stands ? before - 1 : before;
    }

    /** Whether the words passed speak of the instrument's own price. */
    boolean isOwn(Instrument instrument, boolean possessive, int name) {
        boolean stood = line.at(name + 1).is("was") || line.at(name + 1).is("were");
        boolean elliptic = name == head - 1 && kind == Head.VERB && line.at(head).is(Role.VERB) || stood && name == head - 2;
        boolean contracted = isContract(instrument);
        boolean traded = instrument.type() == Type.RATE || contracted;
        boolean company = instrument.type() == Type.EQUITY || instrument.type() == Type.ETF;
        return !(contract && !contracted) && !(price && !traded) && !(share && !company)
                && (!possessive || share || price || contract || elliptic);
    }

    /** Whether the price of the contract is the price of the instrument. */
    static boolean isContract(Instrument instrument) {
        Type type = instrument.type();
        return type == Type.COMMODITY || type == Type.CURRENCY || type == Type.CRYPTO;
    }
}
