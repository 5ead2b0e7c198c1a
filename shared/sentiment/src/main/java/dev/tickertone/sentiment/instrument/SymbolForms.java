package dev.tickertone.sentiment.instrument;

import dev.tickertone.sentiment.text.Token;
import dev.tickertone.sentiment.text.Token.Shape;
import dev.tickertone.sentiment.text.WordTable;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Reads symbols whose form alone shows what they are, and looks bare ones up. */
final class SymbolForms {
    private final InstrumentCatalog catalog;
    private final Map<String, String> aliases = new HashMap<>();
    private final WordTable<Boolean> exchanges;
    private final Set<String> boards;
    private final Set<String> bloomberg;
    private final Set<String> reuters;

    /**
     * A symbol at tokens {@code first} to {@code end}, exclusive.
     *
     * @param instrument {@code null} where the form is a symbol's and the catalogue does not know it
     */
    record Hit(Instrument instrument, int first, int end, String matchedBy) {}

    SymbolForms(InstrumentCatalog catalog, WordLists context, WordTable<Boolean> exchanges) {
        this.exchanges = exchanges;
        boards = context.words("boards");
        bloomberg = context.words("bloomberg");
        reuters = context.words("reuters");
        this.catalog = catalog;
        for (String alias : context.words("symbol-aliases")) {
            String[] pair = alias.split(">");
            aliases.put(pair[0], pair[1]);
        }
    }

    /** The instrument of a symbol in lower case, or {@code null}; an index also without its {@code ^}. */
    Instrument lookup(String symbol) {
        Instrument instrument = bySymbol(symbol);
        return instrument != null ? instrument : catalog.find("^" + symbol);
    }

    /** By the symbol as it stands or by another that means it, {@code brk.b} for {@code brk-b}. */
    private Instrument bySymbol(String symbol) {
        Instrument instrument = catalog.find(aliases.getOrDefault(symbol, symbol));
        return instrument == null && symbol.indexOf('.') > 0 ? catalog.find(symbol.replace('.', '-')) : instrument;
    }

    /** As {@link #lookup}, where no exchange says that a share is meant: {@code BTC} is the coin, not the fund. */
    private Instrument traded(String symbol) {
        Instrument coin = catalog.find(symbol + "-usd");
        return coin != null ? coin : lookup(symbol);
    }

    /** The bare symbol at token {@code i}, or {@code null}: capitals, and in the catalogue as they stand. */
    Instrument bare(Passage passage, int i) {
        if (!passage.isUpper(i)) {
            return null;
        }
        Instrument coin = catalog.find(passage.word(i) + "-usd");
        return coin != null ? coin : bySymbol(passage.word(i));
    }

    /** The symbol at token {@code i} in the list of an exchange, or {@code null}. */
    Instrument listedAt(Passage passage, int i) {
        return passage.isUpper(i) ? lookup(passage.word(i)) : null;
    }

    /** The marked symbol that begins at token {@code i}, or {@code null}. */
    Hit marked(Passage passage, int i) {
        Token token = passage.token(i);
        return switch (token.kind()) {
            case TICKER -> token.shape() == Shape.UPPER ? hit(traded(token.lower()), i, i + 1, "cashtag") : null;
            case CODE -> hit(reuters(token.lower(), 1), i, i + 1, "reuters_code");
            case PUNCT -> token.is("^") ? index(passage, i) : null;
            case WORD -> word(passage, i);
            default -> null;
        };
    }

    private Hit word(Passage passage, int i) {
        Token token = passage.token(i);
        if (exchanges.holds(token.word())) {
            return listed(passage, i);
        }
        if (token.shape() != Shape.UPPER) {
            return null;
        }
        if (token.lower().indexOf('.') > 0) {
            Instrument own = bySymbol(token.lower());
            return own != null
                    ? hit(own, i, i + 1, "symbol")
                    : hit(reuters(token.lower(), 2), i, i + 1, "reuters_code");
        }
        if (passage.word(i + 1).equals("=") && touches(passage, i, 2)) {
            return hit(bySymbol(token.lower() + "=" + passage.word(i + 2)), i, i + 3, "symbol");
        }
        if (passage.has(i + 1) && passage.token(i + 1).joined() && passage.isUpper(i + 1)) {
            return hit(bySymbol(token.lower() + "-" + passage.word(i + 1)), i, i + 2, "symbol");
        }
        if (passage.word(i + 1).equals("/") && isEquity(passage, i + 3)) {
            return hit(bySymbol(token.lower() + "-" + passage.word(i + 2)), i, i + 5, "bloomberg_code");
        }
        if (!bloomberg.contains(passage.word(i + 1))) {
            return null;
        }
        if (isEquity(passage, i + 1)) {
            return hit(bySymbol(token.lower()), i, i + 3, "bloomberg_code");
        }
        boolean bracketed = passage.word(i - 1).equals("(") && passage.word(i + 2).equals(")");
        boolean quoted = passage.isUpper(i + 1) && passage.has(i + 2) && passage.token(i + 2).isNumber()
                && passage.token(i + 2).amount().isPercent() && passage.token(i + 2).amount().signed();
        return bracketed || quoted ? hit(bySymbol(token.lower()), i, i + 2, "bloomberg_code") : null;
    }

    private boolean isEquity(Passage passage, int i) {
        return bloomberg.contains(passage.word(i)) && passage.word(i + 1).equals("equity");
    }

    /** {@code NYSE: T}, {@code NYSE American:XYZ}, {@code (Nasdaq: GOOG, GOOGL)}: the first symbol after the colon. */
    private Hit listed(Passage passage, int i) {
        int at = i + 1;
        while (boards.contains(passage.word(at)) && at - i <= 3) {
            at++;
        }
        if (!passage.word(at).equals(":")) {
            return null;
        }
        boolean symbol = passage.isUpper(at + 1);
        return symbol ? new Hit(listedAt(passage, at + 1), at + 1, at + 2, "exchange_symbol") : null;
    }

    private Hit index(Passage passage, int i) {
        boolean symbol = passage.isUpper(i + 1) && touches(passage, i, 1);
        return symbol ? hit(bySymbol("^" + passage.word(i + 1)), i, i + 2, "symbol") : null;
    }

    /** {@code aapl.o} is Apple, {@code .spx} the index; what is no code of a symbol that long is {@code null}. */
    private Instrument reuters(String code, int shortest) {
        int dot = code.lastIndexOf('.');
        if (dot == 0) {
            return lookup(code.substring(1));
        }
        boolean listed = dot >= shortest && reuters.contains(code.substring(dot + 1));
        return listed ? bySymbol(code.substring(0, dot)) : null;
    }

    private static boolean touches(Passage passage, int i, int tokens) {
        for (int k = i; k < i + tokens; k++) {
            if (!passage.has(k + 1) || passage.token(k).end() != passage.token(k + 1).start()) {
                return false;
            }
        }
        return true;
    }

    private static Hit hit(Instrument instrument, int first, int end, String matchedBy) {
        return instrument == null ? null : new Hit(instrument, first, end, matchedBy);
    }
}
