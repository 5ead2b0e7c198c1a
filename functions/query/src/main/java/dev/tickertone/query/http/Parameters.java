package dev.tickertone.query.http;

import dev.tickertone.query.http.Problem.Kind;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Reads query parameters. The first thing wrong is remembered as a {@link #problem}; a parameter that is wrong reads
 * as if it was not given, so an endpoint reads all it knows and looks at the problem once. Not thread-safe.
 */
public final class Parameters {
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,3}(\\.[0-9]{1,12})?");
    private static final Pattern INTEGER = Pattern.compile("[0-9]{1,6}");
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_.-]{1,40}");

    private final Map<String, String> query;
    private Problem problem;

    /** @param known the names that may be given */
    public Parameters(Map<String, String> query, List<String> known) {
        this.query = query;
        query.keySet().stream().filter(name -> !known.contains(name)).sorted().findFirst()
                .ifPresent(name -> unknown(name, known));
    }

    /** The first thing wrong with what was read so far. */
    public Optional<Problem> problem() {
        return Optional.ofNullable(problem);
    }

    /** Remembers that a parameter cannot be used. */
    public void fail(Kind kind, String parameter, String detail) {
        if (problem == null) {
            problem = Problem.of(kind, parameter, detail);
        }
    }

    /** A parameter as it was given, or {@code null}. */
    public String text(String name) {
        return query.get(name);
    }

    /**
     * A parameter in another form, or {@code null}.
     *
     * @param reader the form, or empty where the value is not one
     * @param expected what follows "must be" in the problem's detail
     */
    public <T> T read(String name, Function<String, Optional<T>> reader, String expected) {
        String value = query.get(name);
        Optional<T> read = value == null ? Optional.empty() : reader.apply(value);
        if (value != null && read.isEmpty()) {
            fail(Kind.INVALID_PARAMETER, name, "'" + name + "' must be " + expected + ".");
        }
        return read.orElse(null);
    }

    /** A whole number. */
    public int integer(String name, int low, int high, int otherwise) {
        Integer number = read(name,
                value -> Optional.of(value)
                        .filter(v -> INTEGER.matcher(v).matches())
                        .map(Integer::valueOf)
                        .filter(n -> n >= low && n <= high),
                "a whole number from " + low + " to " + high);
        return number == null ? otherwise : number;
    }

    /** A decimal number, or {@code null}. */
    public Double number(String name, int low, int high) {
        return read(name,
                value -> Optional.of(value)
                        .filter(v -> NUMBER.matcher(v).matches())
                        .map(Double::valueOf)
                        .filter(n -> n >= low && n <= high),
                "a decimal number from " + low + " to " + high);
    }

    /** A time to the millisecond, or {@code null}. */
    public Instant time(String name) {
        return read(name, Parameters::instant, "a time as in RFC 3339, such as 2026-11-20T21:05:00Z "
                + "(in an offset, write the plus sign as %2B)");
    }

    private static Optional<Instant> instant(String value) {
        try {
            OffsetDateTime time = OffsetDateTime.parse(value, DateTimeFormatter.ISO_OFFSET_DATE_TIME)
                    .withOffsetSameInstant(ZoneOffset.UTC);
            // Stored times have four digits for the year; others would not sort among them.
            return Optional.of(time)
                    .filter(t -> t.getYear() >= 1 && t.getYear() <= 9999)
                    .map(t -> t.toInstant().truncatedTo(ChronoUnit.MILLIS));
        } catch (DateTimeException malformed) {
            return Optional.empty();
        }
    }

    private void unknown(String name, List<String> known) {
        boolean presentable = NAME.matcher(name).matches();
        fail(Kind.UNKNOWN_PARAMETER, presentable ? name : null,
                (presentable ? "'" + name + "' is not a parameter here. " : "A parameter here is not known. ")
                        + (known.isEmpty() ? "There are none." : "There are: " + String.join(", ", known) + "."));
    }
}
