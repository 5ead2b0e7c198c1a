package dev.tickertone.sentiment.move;

import dev.tickertone.sentiment.instrument.Instrument.Type;

/** What stands around the noun of a move: its amount, {@code in A} behind it, what makes it a thought or another's. */
record NounPhrases(Line line) {
    private static final int REACH = 6;
    /** A longer word that ends like a plural may be one: {@code a 3% rise in A deliveries}. */
    private static final int LONGEST_AUXILIARY = 3;

    /** From {@code loss of}, {@code A's loss for the week came to} to what follows; else the item after the noun. */
    int afterLink(int noun) {
        if (line.at(noun + 1).is(",") && line.at(noun + 2).is("of")) {
            return noun + 3;
        }
        if (line.at(noun + 1).is("of")) {
            return noun + 2;
        }
        int at = noun + 1;
        while (at - noun < REACH && Terms.isTime(line, at)) {
            at++;
        }
        Item link = line.at(at);
        boolean one = link.is("was") || link.is("is") || link.is("reached") || link.is("hit") || link.is("totaled");
        boolean two = (link.is("came") || link.is("comes") || link.is("amounted")) && line.at(at + 1).is("to")
                || (link.is("stands") || link.is("stood")) && line.at(at + 1).is("at");
        int owner = noun - 1;
        while (noun - owner < REACH && Terms.isTime(line, owner)) {
            owner--;
        }
        return !line.at(owner).isPossessive() ? noun + 1 : one ? at + 1 : two ? at + 2 : noun + 1;
    }

    /** {@code a 10% rise in oil would}. */
    boolean isConditional(int from) {
        for (int i = from; i < from + REACH && line.has(i) && !line.at(i).isMark(); i++) {
            if (line.at(i).is(Role.DOUBT) || line.at(i).is("priced")) {
                return true;
            }
        }
        return false;
    }

    /** {@code a rise in traffic at A and a 3% rise at B}. */
    boolean isMeasured(int noun) {
        for (int i = noun - 1; i > noun - 2 * REACH && line.has(i); i--) {
            if (line.at(i).is(Role.MEASURE)) {
                return true;
            }
        }
        return false;
    }

    /** Whether {@code in} leads to a time, {@code early trading}, and not to a measure, {@code quarterly sales}. */
    boolean isTime(int from) {
        int at = from;
        while (at - from < REACH && Terms.isTime(line, at)) {
            at++;
        }
        return at > from && !line.at(at).is(Role.MEASURE);
    }

    /** The item of the amount before a noun, or -1. */
    int numberBefore(int noun) {
        for (int i = noun - 1; i > noun - REACH && line.has(i); i--) {
            if (line.at(i).isAmount()) {
                return i;
            }
            Item item = line.at(i);
            if (item.isMark() && !item.is(",") || item.isName() || item.is(Role.MEASURE)) {
                return -1;
            }
        }
        return -1;
    }

    /** The instrument of {@code in A}, {@code for A}, {@code in shares of A}, where nothing else of A is meant. */
    int nameAfter(int from) {
        for (int i = from + 1; i < from + REACH; i++) {
            Item item = line.at(i);
            if (item.isName()) {
                boolean cost = line.at(i + 1).is("cost") && (line.at(i + 2).is(Role.DETERMINER) || line.at(i + 2).isName());
                return cost || isItself(item, line.at(i + 1)) ? i : -1;
            }
            if (!item.is(Role.DETERMINER) && !item.is(Role.SHARE) && !item.is("of") && !item.is(Role.PRICE)
                    && !item.is("on")) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isItself(Item name, Item next) {
        boolean contract = next.is(Role.CONTRACT) && Walk.isContract(name.mention().instrument());
        boolean own = next.is(Role.SHARE) || contract;
        boolean goods = name.mention().instrument().type() == Type.EQUITY && next.word().length() > LONGEST_AUXILIARY
                && next.word().endsWith("s");
        boolean other = goods || next.is(Role.MEASURE) || next.is(Role.CONTRACT) || next.is(Role.COMPANY_NOUN);
        return name.isPossessive() ? own : own || !other;
    }
}
