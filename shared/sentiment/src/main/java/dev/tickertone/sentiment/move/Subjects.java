package dev.tickertone.sentiment.move;

import dev.tickertone.sentiment.instrument.Instrument;
import dev.tickertone.sentiment.instrument.Instrument.Type;
import dev.tickertone.sentiment.instrument.Mention;
import java.util.ArrayList;
import java.util.List;

/**
 * Walks back from a verb or direction to the instruments whose price it moves. The walk passes only what may stand
 * between the two; any other word, a modal or <em>sales</em> say, means that something else is the subject.
 */
final class Subjects {
    private static final int REACH = 40;
    private static final int LIST = 8;
    private static final int COMMAS = 3;
    private static final int NOWHERE = -2;

    private final Line line;
    private final Topics topics;

    /** What kind of head a walk begins at. */
    enum Head {
        /** A finite verb. */
        VERB,
        /** A participle, whose subject may follow {@code with}. */
        PARTICIPLE,
        /** A direction or a signed amount, which may follow a comma or a bracket. */
        DIRECTION
    }

    Subjects(Line line, Topics topics) {
        this.line = line;
        this.topics = topics;
    }

    /** The instruments that the head at item {@code head} is said of. */
    Subject of(int head, Head kind) {
        Walk walk = new Walk(kind, head);
        int i = head - 1;
        for (int steps = 0; steps < REACH && line.has(i); steps++) {
            if (line.at(i).isName()) {
                return named(i, walk);
            }
            int company = walk.noun == null ? beforeCompany(i) : NOWHERE;
            if (company != NOWHERE && line.at(company).is(Role.SHARE)) {
                walk.noun = Type.EQUITY;
                walk.share = true;
                return topical(topics.before(line, company, Type.EQUITY), company, walk);
            }
            boolean level = walk.direct && line.at(i).is("which") && line.at(i - 1).isAmount();
            int next = level ? beforeLevel(i, walk) : walk.passes(i) ? i - 1 : overMark(i, walk);
            if (next == NOWHERE) {
                break;
            }
            i = next;
        }
        return walk.noun == null ? Subject.NONE : referred(Math.max(i, -1), walk);
    }

    /** What was passed on the way back from a head. */
    private final class Walk {
        final Head kind;
        final int head;
        boolean share;
        boolean price;
        boolean contract;
        boolean relative;
        boolean direct;
        /** The type of what {@code shares} or {@code the index} may point back at. */
        Type noun;
        Quantity level;

        Walk(Head kind, int head) {
            this.kind = kind;
            this.head = head;
            this.direct = kind == Head.DIRECTION;
        }

        boolean passes(int i) {
            Item item = line.at(i);
            boolean average = line.at(i + 1).is(Role.INDEX_NOUN) || line.at(i + 1).is("market");
            boolean sharePrice = item.is("share") && line.at(i + 1).is(Role.PRICE);
            if (sharePrice || item.is(Role.SHARE) && !average) {
                share = true;
                price = false;
                noun = Type.EQUITY;
            } else if (item.is(Role.PRICE)) {
                price |= !share;
                noun = item.word().startsWith("yield") ? Type.RATE : noun;
            } else if (item.is(Role.CONTRACT)) {
                contract = true;
            }
            Type pointed = pointed(item);
            noun = noun == null ? pointed : noun;
            boolean pronoun = item.is("which") || item.is("that") || item.is("who") || item.is("whose");
            relative |= pronoun;
            boolean moved = i == head - 1 && item.is(Role.VERB) && item.sense().sign() == line.at(head).sense().sign();
            boolean may = item.is("may") && !item.isCapital();
            return !may && (pronoun || moved || sharePrice || item.is(Role.SHARE) || item.is(Role.PRICE) || item.is(Role.CONTRACT)
                    || item.is(Role.PASS) || item.isAdverb() || Periods.isTime(line, i) || pointed != null
                    || item.is("by") && line.at(i + 1).is(Role.ABOUT) || isList(i));
        }

        /** Figures between a name and a signed amount belong to a table: {@code Dow 38,112.48 -118.20 -0.31%}. */
        private boolean isList(int i) {
            Item item = line.at(i);
            boolean figure = line.at(head).isAmount() && item.isAmount() && !item.quantity().isPercent();
            level = figure && item.quantity().sign() == 0 ? item.quantity() : level;
            return figure || line.at(head).isAmount() && (item.is("|") || item.is("-"));
        }

        /** Whether the words passed speak of the instrument's own price. */
        boolean isOwn(Instrument instrument, boolean possessive) {
            boolean contracted = isContract(instrument);
            boolean traded = instrument.type() == Type.RATE || contracted;
            boolean company = instrument.type() == Type.EQUITY || instrument.type() == Type.ETF;
            return !(contract && !contracted) && !(price && !traded) && !(share && !company)
                    && (!possessive || share || price || contract);
        }
    }

    private static Type pointed(Item item) {
        return item.is(Role.INDEX_NOUN) ? Type.INDEX : item.is(Role.CURRENCY_NOUN) ? Type.CURRENCY
                : item.is(Role.COMMODITY_NOUN) ? Type.COMMODITY : item.is(Role.CRYPTO_NOUN) ? Type.CRYPTO : null;
    }

    /** The item to go on with left of a mark, or {@link #NOWHERE}. */
    private int overMark(int i, Walk walk) {
        Item item = line.at(i);
        if (item.is(")")) {
            int open = i - 1;
            while (i - open < REACH && line.has(open) && !line.at(open).is("(")) {
                open--;
            }
            return line.at(open).is("(") ? open - 1 : NOWHERE;
        }
        if (item.is("(")) {
            return walk.direct ? i - 1 : NOWHERE;
        }
        boolean dash = item.is("--") || item.is("-") || item.is("–") || item.is("—");
        if (!item.is(",") && !item.is(":") && !dash) {
            return NOWHERE;
        }
        int level = walk.direct ? beforeLevel(i, walk) : NOWHERE;
        if (level != NOWHERE) {
            return level;
        }
        if (line.at(i + 1).is(Role.SHARE)) {
            return NOWHERE;
        }
        boolean beside = isNounEnd(i - 1);
        if (beside && (walk.direct || walk.relative || item.is(":"))) {
            return i - 1;
        }
        return beforeApposition(i, walk.direct);
    }

    /** From the comma in {@code closed at 5,000, up 1%} to the word before the level. */
    private int beforeLevel(int comma, Walk walk) {
        int at = comma - 1;
        while (comma - at < 4 && line.at(at).is(Role.PER) || line.at(at + 1).is(Role.PER) && comma - at > 1
                && (line.at(at).is("a") || line.at(at).is("an"))) {
            at--;
        }
        Item amount = line.at(at);
        int before = at - 1;
        while (at - before < LIST && line.at(before).is(Role.TO_LEVEL) && !line.at(before).is(Role.STANDS)) {
            before--;
        }
        if (!amount.isAmount() || amount.quantity().scaled() || !line.at(before).is(Role.STANDS)) {
            return NOWHERE;
        }
        walk.level = amount.quantity();
        return before - 1;
    }

    private boolean isNounEnd(int i) {
        Item item = line.at(i);
        return item.isName() || item.is(")") || item.is(Role.SHARE) || item.is(Role.CONTRACT) || item.is(Role.INDEX_NOUN)
                || item.is(Role.PRICE);
    }

    /** Over an apposition to the noun that it explains: {@code Boeing, which makes jets, fell}. */
    private int beforeApposition(int comma, boolean direct) {
        int commas = 0;
        for (int i = comma - 1; i > comma - REACH && line.has(i) && commas < COMMAS; i--) {
            if (line.at(i).is(",")) {
                commas++;
                if (isNounEnd(i - 1)) {
                    return i - 1;
                }
            }
            boolean amount = direct && line.at(i).isAmount() && line.at(i).quantity().isPercent();
            if (amount || line.at(i).is(Role.MEASURE) || line.at(i).is("said") || line.at(i).is("says") || line.at(i).is(";")) {
                return NOWHERE;
            }
        }
        return NOWHERE;
    }

    private Subject named(int last, Walk walk) {
        Item name = line.at(last);
        if (!walk.isOwn(name.mention().instrument(), name.isPossessive())) {
            return Subject.NONE;
        }
        List<Mention> mentions = new ArrayList<>(List.of(name.mention()));
        int first = firstOf(last);
        boolean bracket = line.at(last + 1).is("(") || line.at(last + 1).is(":");
        if (walk.kind != Head.DIRECTION || !bracket) {
            first = withList(first, mentions, line.at(walk.head).is(Role.PLURAL));
        }
        int noun = determined(first) - 1;
        Item before = line.at(noun);
        boolean ofOwn = isOf(before) && isOwnNoun(line.at(noun - 1), name.mention().instrument())
                && !line.at(noun - 2).is("target");
        boolean comma = line.at(last + 1).is(",") && walk.direct;
        boolean points = before.is("with") && walk.kind != Head.VERB || comma && before.is(Role.POINTS_AT);
        boolean allowed = bracket && walk.direct || !before.is(Role.CIRCUMSTANCE) || ofOwn || points;
        boolean company = name.mention().instrument().type() == Type.EQUITY;
        boolean priced = ofOwn && company && line.at(noun - 1).is(Role.PRICE) && !line.at(noun - 2).is("share");
        if (!allowed || priced || isDoubted(ofOwn ? noun - 1 : first)) {
            return Subject.NONE;
        }
        return new Subject(List.copyOf(mentions), ofOwn ? noun - 1 : first, walk.share || walk.price || walk.contract || ofOwn || isPlural(name), walk.level);
    }

    /** What {@code its shares}, {@code the company's stock} or {@code the index} speaks of. */
    private Subject referred(int i, Walk walk) {
        Item item = line.at(i);
        boolean the = line.at(i + 1).is("the") || item.is("the");
        int company = item.isPossessive() ? beforeCompany(i) : NOWHERE;
        int left = company == NOWHERE ? i : company + 1;
        the |= company != NOWHERE;
        boolean bare = walk.share && (!line.has(i) || item.isMark() || item.is("and") || item.is(Role.BOUND)
                || item.is(Role.SENDING));
        boolean refers = item.is(Role.REFERS) && !item.is("whose") || item.is(Role.SENDING) || the || bare;
        boolean others = item.isMark() && !item.is(",") && !item.is(";") && !item.is("--");
        Mention topic = refers && !others ? topics.before(line, Math.max(i, 0), walk.noun) : null;
        return walk.contract || walk.price ? Subject.NONE : topical(topic, left < i ? left : i + 1, walk);
    }

    private Subject topical(Mention topic, int first, Walk walk) {
        return topic == null || isDoubted(first) ? Subject.NONE
                : new Subject(List.of(topic), Math.min(first, walk.head), true, walk.level);
    }

    /** The item before {@code the coffee chain} or, without it, {@code of the coffee chain}, which ends at {@code noun}. */
    private int beforeCompany(int noun) {
        if (!line.at(noun).is(Role.COMPANY_NOUN)) {
            return NOWHERE;
        }
        for (int i = noun - 1; i > noun - 5; i--) {
            if (line.at(i).is("the")) {
                return line.at(i - 1).is("of") || line.at(i - 1).is("in") ? i - 2 : i - 1;
            }
        }
        return NOWHERE;
    }

    /** Adds what stands before the mention at {@code first} in a list: {@code the Dow and the S&P 500}. */
    private int withList(int first, List<Mention> mentions, boolean plural) {
        int at = first;
        boolean and = plural && line.at(0).isName();
        while (mentions.size() < LIST) {
            int joint = determined(at) - 1;
            and |= line.at(joint).is("and") || line.at(joint).is("&");
            int last = line.at(joint).is("and") && line.at(joint - 1).is(",") ? joint - 2 : joint - 1;
            boolean joins = line.at(joint).is("and") || line.at(joint).is("&") || and && line.at(joint).is(",");
            if (!joins || !line.at(last).isName() || line.at(last).isPossessive()) {
                break;
            }
            mentions.addFirst(line.at(last).mention());
            at = firstOf(last);
        }
        return at;
    }

    /** {@code Gold futures}, {@code oil prices}, {@code two-year yields}, where these words belong to the name. */
    private static boolean isPlural(Item name) {
        Type type = name.mention().instrument().type();
        return type != Type.EQUITY && type != Type.INDEX && name.token().lower().endsWith("s");
    }

    /** The first of names side by side of one instrument: {@code Acme Corp <ACM.N>}. */
    private int firstOf(int last) {
        int first = last;
        Instrument instrument = line.at(last).mention().instrument();
        while (line.at(first - 1).isName() && line.at(first - 1).mention().instrument().equals(instrument)) {
            first--;
        }
        return first;
    }

    private int determined(int first) {
        int at = first;
        while (first - at < LIST && line.at(at - 1).is(Role.DETERMINER)) {
            at--;
        }
        return at;
    }

    private static boolean isOf(Item item) {
        return item.is("of") || item.is("on") || item.is("in") || item.is("for");
    }

    private static boolean isOwnNoun(Item noun, Instrument instrument) {
        return noun.is(Role.SHARE) && (instrument.type() == Type.EQUITY || instrument.type() == Type.ETF)
                || noun.is(Role.PRICE) || noun.is(Role.CONTRACT) && isContract(instrument);
    }

    /** Whether the price of the contract is the price of the instrument. */
    static boolean isContract(Instrument instrument) {
        Type type = instrument.type();
        return type == Type.COMMODITY || type == Type.CURRENCY || type == Type.CRYPTO;
    }

    /** Whether the words before item {@code first}, within its clause, make the statement a thought. */
    boolean isDoubted(int first) {
        if (line.at(0).is(Role.DOUBTS_ALL)) {
            return true;
        }
        for (int i = first - 1; i > first - LIST && line.has(i); i--) {
            Item item = line.at(i);
            if (item.is(Role.DOUBT) && (!item.isCapital() || i == 0)) {
                return true;
            }
            if (item.isMark() || item.is(Role.BOUND)) {
                return false;
            }
        }
        return false;
    }
}
