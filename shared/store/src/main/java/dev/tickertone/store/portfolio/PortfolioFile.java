package dev.tickertone.store.portfolio;

import dev.tickertone.domain.market.Symbols;
import dev.tickertone.domain.portfolio.Portfolio.Holding;
import dev.tickertone.store.form.Form;
import dev.tickertone.store.textfile.Csv;
import dev.tickertone.store.textfile.Lines;
import dev.tickertone.store.textfile.TextFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads holdings from CSV whose first line names the column symbol, and weight or quantity; others are passed over. Each
 * file also compressed with gzip.
 */
public final class PortfolioFile {
    /** Bad rows that are told one by one; all are counted. */
    public static final int MAX_NAMED_ROWS = 20;

    private static final Pattern DECIMAL = Pattern.compile("[+-]?([0-9]{1,13}(\\.[0-9]{0,30})?|\\.[0-9]{1,30})");

    private final List<Holding> holdings = new ArrayList<>();
    private final List<BadRow> named = new ArrayList<>();
    private final Positions positions = new Positions();
    private Trouble trouble;
    private int rows;
    private int bad;

    private PortfolioFile() {}

    /** Why a file holds no portfolio, whatever its rows. */
    public enum Trouble {
        /** It is not text. */
        NOT_TEXT,
        /** Its compression is damaged. */
        BROKEN_GZIP,
        /** It has more bytes than are read. */
        TOO_LARGE,
        /** It holds no row. */
        EMPTY,
        /** Its first line does not name symbol and one of weight and quantity. */
        NO_COLUMNS,
        /** It has more rows than a portfolio has holdings. */
        TOO_MANY_ROWS
    }

    /**
     * A row that is no holding.
     *
     * @param line its number, from 1
     * @param detail a sentence that says what to write, without its full stop
     */
    public record BadRow(long line, String detail) {}

    /**
     * What a file says.
     *
     * @param holdings of the good rows, in their order
     * @param trouble why it is no portfolio, or {@code null}
     * @param rows how many were read
     * @param bad how many of them are no holdings
     * @param named the first of these
     */
    public record Reading(List<Holding> holdings, Trouble trouble, int rows, int bad, List<BadRow> named) {
        public Reading {
            holdings = List.copyOf(holdings);
            named = List.copyOf(named);
        }

        /** Whether it is a portfolio: half of one would be another. */
        public boolean isWhole() {
            return trouble == null && bad == 0;
        }
    }

    /**
     * Reads a file.
     *
     * @param content not closed
     * @throws IOException if it cannot be read on
     */
    public static Reading read(InputStream content) throws IOException {
        PortfolioFile file = new PortfolioFile();
        Optional<TextFile.Trouble> unread = TextFile.read(content, Limits.MAX_FILE, (first, text) -> file.read(text));
        Trouble trouble = unread.map(each -> Trouble.valueOf(each.name())).orElse(file.trouble);
        return new Reading(file.holdings, trouble, file.rows, file.bad, file.named);
    }

    private void read(Reader text) throws IOException {
        Lines lines = new Lines(text);
        String header = lines.nextFilled();
        Columns columns = header == null ? null : Columns.of(header);
        if (columns == null) {
            trouble = header == null ? Trouble.EMPTY : Trouble.NO_COLUMNS;
            return;
        }
        for (String line = lines.nextFilled(); line != null; line = lines.nextFilled()) {
            if (rows == Limits.MAX_HOLDINGS) {
                trouble = Trouble.TOO_MANY_ROWS;
                return;
            }
            rows++;
            row(lines.number(), line, columns);
        }
        trouble = rows == 0 ? Trouble.EMPTY : null;
    }

    private void row(long number, String line, Columns columns) {
        List<String> cells = Csv.cells(line);
        Optional<String> symbol = Symbols.read(columns.symbol(cells));
        Optional<BigDecimal> amount = amount(columns.amount(cells));
        if (line.equals(Lines.TOO_LONG)) {
            refuse(number, "write at most " + Lines.MAX_CHARS + " characters");
        } else if (symbol.isEmpty()) {
            refuse(number, "write " + Symbols.EXPECTED);
        } else if (!positions.isFirst(symbol.get())) {
            refuse(number, "write each symbol once; this one stands above, add the two together");
        } else if (amount.isEmpty()) {
            refuse(number, "write the " + columns.kind() + " as " + Limits.AMOUNT + ", such as 12.5");
        } else {
            holdings.add(columns.isByQuantity()
                    ? new Holding(symbol.get(), null, amount.get()) : new Holding(symbol.get(), amount.get(), null));
        }
    }

    private void refuse(long number, String detail) {
        bad++;
        if (named.size() < MAX_NAMED_ROWS) {
            named.add(new BadRow(number, detail));
        }
    }

    private static Optional<BigDecimal> amount(String cell) {
        return Optional.of(cell).filter(text -> DECIMAL.matcher(text).matches()).map(BigDecimal::new)
                .filter(Limits.AMOUNT::holds).map(Form::plain);
    }

    private record Columns(int symbolAt, int amountAt, String kind) {
        static Columns of(String header) {
            List<String> names = Csv.cells(header).stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
            int symbol = names.indexOf("symbol");
            int weight = names.indexOf("weight");
            int quantity = names.indexOf("quantity");
            boolean one = weight < 0 != quantity < 0;
            return symbol < 0 || !one ? null
                    : new Columns(symbol, Math.max(weight, quantity), quantity < 0 ? "weight" : "quantity");
        }

        boolean isByQuantity() {
            return kind.equals("quantity");
        }

        String symbol(List<String> cells) {
            return symbolAt < cells.size() ? cells.get(symbolAt) : "";
        }

        String amount(List<String> cells) {
            return amountAt < cells.size() ? cells.get(amountAt) : "";
        }
    }
}
