package dev.tickertone.query.alphavantage;

import dev.tickertone.domain.market.Symbols;
import dev.tickertone.query.http.Parameters;
import dev.tickertone.query.http.Problem.Kind;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a client asks for, in Alpha Vantage's parameters; those it knows and this does not are ignored, as it does.
 *
 * @param symbols instruments that an article must score, all of them, in our forms
 * @param topics subjects that it must be on, all of them
 * @param from earliest publication, inclusive, or {@code null}
 * @param to latest publication, exclusive, or {@code null}
 * @param limit most articles, 1 to {@link #MAX_LIMIT}
 */
record NewsQuery(List<String> symbols, List<Topic> topics, Instant from, Instant to, Sort sort, int limit) {
    /** Most articles in an answer, as there. */
    static final int MAX_LIMIT = 1_000;

    private static final int DEFAULT_LIMIT = 50;
    private static final int MAX_LISTED = 20;
    private static final String CRYPTO = "CRYPTO:";
    private static final String FOREX = "FOREX:";
    private static final int MINUTES = "20260410T0130".length();
    private static final DateTimeFormatter TO_MINUTE = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmm");
    private static final DateTimeFormatter TO_SECOND = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");

    /** In which order articles come. */
    enum Sort { LATEST, EARLIEST, RELEVANCE }

    /** Reads them; what is wrong is the problem of {@code parameters}. */
    static NewsQuery of(Parameters parameters) {
        if (!"NEWS_SENTIMENT".equalsIgnoreCase(parameters.text("function"))) {
            parameters.fail(Kind.INVALID_PARAMETER, "function",
                    "'function' must be NEWS_SENTIMENT, the one function there is here.");
        }
        List<String> symbols = parameters.read("tickers", list(NewsQuery::symbol), "1 to " + MAX_LISTED
                + " symbols with commas between, such as AAPL,CRYPTO:BTC,FOREX:EUR");
        List<Topic> topics = parameters.read("topics", list(Topic::of),
                "topics with commas between, of: " + String.join(", ", Topic.parameters()));
        Time from = parameters.read("time_from", Time::read, Time.EXPECTED);
        Time to = parameters.read("time_to", Time::read, Time.EXPECTED);
        Sort sort = parameters.read("sort", NewsQuery::sort, "LATEST, EARLIEST or RELEVANCE");
        return new NewsQuery(symbols == null ? List.of() : symbols, topics == null ? List.of() : topics,
                from == null ? null : from.start(), to == null ? null : to.end(), sort == null ? Sort.LATEST : sort,
                parameters.integer("limit", 1, MAX_LIMIT, DEFAULT_LIMIT));
    }

    /** A moment as given: all of that minute or second. */
    private record Time(Instant start, Instant end) {
        static final String EXPECTED = "a time in UTC such as 20261120T2105";

        static Optional<Time> read(String value) {
            try {
                boolean minute = value.length() == MINUTES;
                Instant start = LocalDateTime.parse(value, minute ? TO_MINUTE : TO_SECOND).toInstant(ZoneOffset.UTC);
                return Optional.of(new Time(start, start.plus(minute ? Duration.ofMinutes(1) : Duration.ofSeconds(1))));
            } catch (DateTimeException malformed) {
                return Optional.empty();
            }
        }
    }

    private static <T> Function<String, Optional<List<T>>> list(Function<String, Optional<T>> each) {
        return value -> {
            List<Optional<T>> read = Arrays.stream(value.split(",", MAX_LISTED + 2)).map(String::strip).map(each).toList();
            return read.size() > MAX_LISTED || read.stream().anyMatch(Optional::isEmpty) ? Optional.empty()
                    : Optional.of(read.stream().flatMap(Optional::stream).distinct().collect(Collectors.toList()));
        };
    }

    private static Optional<Sort> sort(String word) {
        return Arrays.stream(Sort.values()).filter(sort -> sort.name().equalsIgnoreCase(word)).findFirst();
    }

    /** Our form of a ticker: {@code CRYPTO:BTC} is BTC-USD, {@code FOREX:EUR} EURUSD=X, and {@code BRK-B} BRK.B. */
    private static Optional<String> symbol(String ticker) {
        String upper = ticker.toUpperCase(Locale.ROOT);
        if (upper.startsWith(CRYPTO)) {
            return Symbols.read(upper.substring(CRYPTO.length()) + "-USD");
        }
        if (upper.startsWith(FOREX)) {
            return Symbols.read(upper.substring(FOREX.length()) + "USD=X");
        }
        return Symbols.read(upper.matches("[A-Z]{1,5}-[A-Z]") ? upper.replace('-', '.') : upper);
    }

    /** Their form of a symbol of ours. */
    static String ticker(String symbol) {
        if (symbol.endsWith("-USD")) {
            return CRYPTO + symbol.substring(0, symbol.length() - "-USD".length());
        }
        if (symbol.endsWith("USD=X")) {
            return FOREX + symbol.substring(0, symbol.length() - "USD=X".length());
        }
        return symbol.matches("[A-Z]{1,5}\\.[A-Z]") ? symbol.replace('.', '-') : symbol;
    }
}
