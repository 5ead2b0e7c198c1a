package dev.tickertone.sentiment.move;

import dev.tickertone.sentiment.instrument.Mention;
import dev.tickertone.sentiment.text.Amount.Unit;
import dev.tickertone.sentiment.text.Sentence;
import dev.tickertone.sentiment.text.Text;
import dev.tickertone.sentiment.text.Token;
import dev.tickertone.sentiment.text.Token.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The items of one sentence. Asked beside its ends it answers {@link Item#NONE}. */
final class Line {
    private static final int LAST_OF_MONTH = 31;

    private final List<Token> tokens;
    private final int endToken;
    private final Figures figures;
    private int nameStart;
    private final List<Item> items = new ArrayList<>();

    private Line(Text text, Sentence sentence) {
        this.tokens = text.tokens();
        this.endToken = sentence.endToken();
        this.figures = new Figures(tokens, endToken);
    }

    /** Whether a sentence has both an amount and a word of a move, or a signed amount; most have not. */
    static boolean mayState(Text text, Sentence sentence) {
        boolean amount = false;
        boolean moves = false;
        for (int i = sentence.firstToken(); i < sentence.endToken() && !(amount && moves); i++) {
            Token token = text.tokens().get(i);
            Sense sense = token.isNumber() ? Sense.NONE : MoveWords.sense(token.word());
            amount |= token.isNumber() || sense.counts() || token.is("percent") || token.is("percentage");
            moves |= sense.moves() || token.is("basis") || token.isNumber() && token.amount().signed();
        }
        return amount && moves;
    }

    /** Reads a sentence; {@code mentions} are those in it, in order. */
    static Line of(Text text, Sentence sentence, List<Mention> mentions) {
        Line line = new Line(text, sentence);
        int next = 0;
        int i = sentence.firstToken();
        while (i < line.endToken) {
            Token token = line.tokens.get(i);
            line.nameStart = next < mentions.size() ? mentions.get(next).start() : Integer.MAX_VALUE;
            boolean named = token.end() > line.nameStart;
            i = named ? line.name(i, mentions.get(next++)) : line.plain(i);
        }
        return line;
    }

    private int name(int from, Mention mention) {
        int i = from;
        while (i + 1 < endToken && tokens.get(i + 1).start() < mention.end()) {
            i++;
        }
        Token last = tokens.get(i);
        boolean owner = last.isNumber() && i + 2 < endToken && "'’".contains(tokens.get(i + 1).lower())
                && tokens.get(i + 1).start() == last.end() && tokens.get(i + 2).is("s");
        Token named = !owner ? last
                : new Token(last.start(), last.end(), last.word(), last.kind(), true, last.joined(), last.amount());
        items.add(new Item(mention.start(), mention.end(), "", Sense.NONE, mention, null, named));
        return owner ? i + 3 : i + 1;
    }

    private int plain(int i) {
        Token token = tokens.get(i);
        if (token.isNumber()) {
            return number(i);
        }
        if (token.isWord()) {
            return word(i);
        }
        boolean dot = token.is(".") && i + 1 < endToken && !items.isEmpty() && items.getLast().end() == token.start();
        boolean quote = "\"“”'‘’".contains(token.lower());
        if (!dot && !quote && token.kind() != Kind.CODE) {
            add(token, token.end(), token.lower(), MoveWords.sense(token.word()), null);
        }
        return i + 1;
    }

    private int number(int i) {
        Token token = tokens.get(i);
        Quantity broken = figures.fraction(i);
        if (broken != null) {
            int last = figures.afterCoin(i + 3, i + 4);
            boolean minor = broken.minor() || last > i + 4;
            add(token, tokens.get(last - 1).end(), "", Sense.NONE, new Quantity(broken.value(), minor ? Unit.MONEY : broken.unit(),
                    broken.sign(), broken.currency(), false, minor));
            return last;
        }
        boolean range = token.joined() || isJoined(i + 1) && tokens.get(i + 1).isNumber();
        if (range || Figures.hasDecimalComma(token.lower())) {
            add(token, token.end(), token.lower(), Sense.NONE, null);
            return i + 1;
        }
        int next = i + 1 + token.amount().unitTokens();
        if (isJoined(next) && next == i + 1) {
            Sense unit = MoveWords.sense(tokens.get(next).word());
            String span = Terms.isUnit(unit) ? Terms.span((int) token.amount().value(), unit) : null;
            Sense term = span == null ? Sense.NONE : Sense.time(span);
            add(token, tokens.get(next).end(), token.lower() + "-" + tokens.get(next).lower(), term, null);
            return next + 1;
        }
        boolean ofOne = next == i + 1 && next + 2 < endToken && token.amount().unit() == Unit.PLAIN
                && tokens.get(next).is("of") && tokens.get(next + 1).is("a") && tokens.get(next + 2).is("percent");
        if (ofOne) {
            add(token, tokens.get(next + 2).end(), "", Sense.NONE,
                    Quantity.plain(new BigDecimal(token.amount().digits()), Unit.PERCENT));
            return next + 3;
        }
        next = figures.afterCoin(i, next);
        Quantity quantity = Quantity.of(token.amount(), tokens.get(next - 1).lower());
        boolean date = next == i + 1 && token.amount().value() <= LAST_OF_MONTH && token.amount().currency() == null
                && !token.amount().isPercent() && (isMonth(i - 1) || isMonth(i - 2) && tokens.get(i - 1).is(".")
                        || isMonth(i + 1));
        add(token, tokens.get(next - 1).end(), date ? token.lower() : "", date ? Sense.time("day") : Sense.NONE,
                date ? null : quantity);
        return next;
    }

    private int word(int i) {
        Token token = tokens.get(i);
        Sense sense = MoveWords.sense(token.word());
        Spelled spelled = sense.counts() || token.is("a") ? Spelled.read(tokens, i, endToken) : null;
        if (spelled != null) {
            add(tokens.get(i), tokens.get(spelled.next() - 1).end(), "", Sense.NONE, spelled.quantity());
            return spelled.next();
        }
        if (sense.is(Role.NUMBER) && !items.isEmpty() && items.getLast().is(Role.PARTICLE)
                && (i + 1 == endToken || tokens.get(i + 1).isPunctuation())) {
            add(token, token.end(), "", Sense.NONE, Quantity.plain(sense.value(), Unit.PLAIN));
            return i + 1;
        }
        int next = i + 1;
        StringBuilder tied = isJoined(next) ? new StringBuilder(token.lower()) : null;
        while (isJoined(next) && tokens.get(next).isWord()) {
            tied.append('-').append(tokens.get(next++).lower());
        }
        Sense compound = next == i + 1 ? null : compound(i, tied.toString());
        if (compound == null) {
            add(token, token.end(), token.lower(), sense, null);
            return i + 1;
        }
        items.add(new Item(token.start(), tokens.get(next - 1).end(), tied.toString(), compound, null, null,
                tokens.get(next - 1)));
        return next;
    }

    /** {@code year-to-date}; {@code five-day}, whose number tells the period. */
    private Sense compound(int i, String tied) {
        Sense known = MoveWords.compound(tied);
        Sense number = MoveWords.sense(tokens.get(i).word());
        Sense unit = MoveWords.sense(tokens.get(i + 1).word());
        if (known != null || !number.is(Role.NUMBER) || unit.period() == null) {
            return known;
        }
        return Sense.time(Terms.span(number.value().intValue(), unit));
    }

    private void add(Token token, int end, String word, Sense sense, Quantity quantity) {
        items.add(new Item(token.start(), end, word, sense, null, quantity, token));
    }

    private boolean isJoined(int i) {
        return i < endToken && tokens.get(i).joined() && tokens.get(i).end() <= nameStart;
    }

    private boolean isMonth(int i) {
        return i >= 0 && i < endToken && MoveWords.sense(tokens.get(i).word()).is(Role.MONTHS_NAMES)
                && tokens.get(i).isCapital();
    }

    int size() {
        return items.size();
    }

    boolean has(int i) {
        return i >= 0 && i < items.size();
    }

    Item at(int i) {
        return has(i) ? items.get(i) : Item.NONE;
    }

    /** The words from item {@code from} up to {@code to}, between spaces; names and amounts are dots. */
    String words(int from, int to) {
        StringBuilder words = new StringBuilder(" ");
        for (int i = Math.max(from, 0); i < Math.min(to, items.size()); i++) {
            words.append(items.get(i).word().isEmpty() ? "." : items.get(i).word()).append(' ');
        }
        return words.toString();
    }
}
