package dev.tickertone.sentiment.instrument;

import dev.tickertone.sentiment.text.Amount;
import dev.tickertone.sentiment.text.Token;
import java.util.HashSet;
import java.util.Set;

/** Whether a sentence speaks of companies and markets at all, by its words, sums of money and percentages. */
final class TradeTalk {
    private final Set<String> business;
    private final Set<String> moves;
    private final Set<String> stronger;
    private final Set<String> dealing;

    TradeTalk(WordLists context) {
        business = context.words("business");
        moves = new HashSet<>(context.words("moves"));
        moves.addAll(context.words("moves-by"));
        stronger = context.words("stronger");
        dealing = context.words("dealing");
    }

    /** Whether the sentence speaks of business; each is read once. */
    boolean isHeard(Passage passage) {
        if (passage.talk() == Passage.Talk.UNREAD) {
            passage.heard(read(passage));
        }
        return passage.talk() != Passage.Talk.NONE;
    }

    /** Whether the sentence tells a price or a change of one: it has a verb of moving and a sum or percentage. */
    boolean isPriced(Passage passage) {
        return isHeard(passage) && passage.talk() == Passage.Talk.PRICE;
    }

    /** Whether the sentence tells of those who trade. */
    boolean isDealing(Passage passage) {
        for (int i = passage.first(); i < passage.end(); i++) {
            if (dealing.contains(passage.word(i))) {
                return true;
            }
        }
        return false;
    }

    private Passage.Talk read(Passage passage) {
        boolean heard = passage.isLabelled();
        boolean moved = false;
        boolean counted = heard;
        for (int i = passage.first(); i < passage.end(); i++) {
            Token token = passage.token(i);
            moved |= moves.contains(passage.word(i)) || stronger.contains(passage.word(i));
            counted |= token.isNumber() && isPrice(token.amount());
            heard |= business.contains(passage.word(i)) || token.kind() == Token.Kind.TICKER
                    || token.kind() == Token.Kind.URL;
        }
        if (moved && counted) {
            return Passage.Talk.PRICE;
        }
        return heard || counted ? Passage.Talk.BUSINESS : Passage.Talk.NONE;
    }

    private static boolean isPrice(Amount amount) {
        return amount.isPercent() || amount.isMoney() || amount.unit() == Amount.Unit.POINTS
                || amount.unit() == Amount.Unit.BASIS_POINTS;
    }
}
