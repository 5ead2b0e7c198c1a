package dev.tickertone.store.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * An object of a document. Each member is read in the form it must have; one that has another is a fault and reads as if
 * it was not given, so that reading goes on and finds the others. {@code null} is a member that is not given.
 */
public final class Form {
    // What may be repeated to who sent it.
    private static final Pattern PRESENTABLE = Pattern.compile("[A-Za-z0-9_.-]{1,40}");

    private final JsonNode object;
    private final String pointer;
    private final Faults faults;

    private Form(JsonNode object, String pointer, Faults faults) {
        this.object = object;
        this.pointer = pointer;
        this.faults = faults;
    }

    /**
     * An object at a place.
     *
     * @param what names it in a sentence: {@code "a rule"}
     * @param known the members it may have; others are faults
     * @return empty, with a fault, where there is no object
     */
    public static Optional<Form> of(JsonNode node, String pointer, String what, List<String> known, Faults faults) {
        if (!node.isObject()) {
            faults.add(pointer, "Write " + what + " as a JSON object with the members " + String.join(", ", known) + ".");
            return Optional.empty();
        }
        Form form = new Form(node, pointer, faults);
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            if (!known.contains(member.getKey())) {
                form.unknown(member.getKey(), what, known);
            }
        }
        return Optional.of(form);
    }

    private void unknown(String name, String what, List<String> known) {
        boolean presentable = PRESENTABLE.matcher(name).matches();
        String instead = (presentable ? Nearest.to(name, known) : Optional.<String>empty())
                .map(nearest -> "write '" + nearest + "', or leave it out.")
                .orElse("leave it out. There are: " + String.join(", ", known) + ".");
        faults.add(presentable ? at(name) : pointer,
                (presentable ? "'" + name + "' is no member of " : "A name here is no member of ") + what + "; " + instead);
    }

    /** Whether a member is given. */
    public boolean has(String name) {
        return object.hasNonNull(name);
    }

    /** A member as it stands; {@code null} where it is not given. */
    public JsonNode node(String name) {
        return has(name) ? object.get(name) : null;
    }

    /** Where a member stands. */
    public String at(String name) {
        return pointer + "/" + name;
    }

    /** Remembers that a member is wrong. */
    public void fault(String name, String detail) {
        faults.add(at(name), detail);
    }

    /** Remembers that an item of a list is wrong. */
    public void fault(Item item, String detail) {
        faults.add(item.pointer(), detail);
    }

    /** A fault where a member is not given. */
    public void require(String name, String remedy) {
        if (!has(name)) {
            fault(name, "'" + name + "' is missing: write " + remedy + ".");
        }
    }

    /** A fault for a member that is given and has no place here. */
    public void refuse(String name, String why) {
        if (has(name)) {
            fault(name, why + "; leave '" + name + "' out.");
        }
    }

    /** A text in another form; {@code null} where it is not given, or faulty. */
    public <T> T read(String name, Function<String, Optional<T>> reader, String expected) {
        JsonNode node = node(name);
        if (node == null) {
            return null;
        }
        Optional<T> read = node.isTextual() ? reader.apply(node.textValue()) : Optional.empty();
        if (read.isEmpty()) {
            fault(name, "Write '" + name + "' as " + expected + ".");
        }
        return read.orElse(null);
    }

    /** One of some words. */
    public <T> T word(String name, List<T> words) {
        return read(name, given -> words.stream().filter(word -> word.toString().equals(given)).findFirst(),
                "one of " + String.join(", ", words.stream().map(word -> "\"" + word + "\"").toList()));
    }

    /** True or false. */
    public boolean flag(String name, boolean otherwise) {
        JsonNode node = node(name);
        if (node != null && !node.isBoolean()) {
            fault(name, "Write '" + name + "' as true or false, without quotes.");
        }
        return node != null && node.isBoolean() ? node.booleanValue() : otherwise;
    }

    /** A decimal without zeros at its end; {@code null} where it is not given, or faulty. */
    public BigDecimal decimal(String name, Span span) {
        JsonNode node = node(name);
        if (node == null) {
            return null;
        }
        Optional<BigDecimal> number = number(node).filter(span::holds);
        if (number.isEmpty()) {
            fault(name, "Write '" + name + "' as " + span + (node.isTextual() ? ", without quotes." : "."));
        }
        return number.map(Form::plain).orElse(null);
    }

    /** A number that JSON wrote as one. */
    private static Optional<BigDecimal> number(JsonNode node) {
        boolean infinite = (node.isDouble() || node.isFloat()) && !Double.isFinite(node.doubleValue());
        return node.isNumber() && !infinite ? Optional.of(node.decimalValue()) : Optional.empty();
    }

    /** A decimal without zeros at its end, and without an exponent. */
    public static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** A span of time; {@code null} where it is not given, or faulty. */
    public Duration duration(String name, Duration low, Duration high) {
        return read(name,
                text -> duration(text).filter(time -> time.compareTo(low) >= 0 && time.compareTo(high) <= 0),
                "an ISO 8601 duration such as PT4H or P2D, from " + iso(low) + " to " + iso(high));
    }

    private static Optional<Duration> duration(String text) {
        try {
            return Optional.of(Duration.parse(text));
        } catch (DateTimeException notOne) {
            return Optional.empty();
        }
    }

    /** A duration in ISO 8601: whole days beyond the first as days. */
    public static String iso(Duration duration) {
        boolean wholeDays = duration.toDays() > 1 && duration.equals(Duration.ofDays(duration.toDays()));
        return wholeDays ? "P" + duration.toDays() + "D" : duration.toString();
    }

    /** A time, to the millisecond; {@code null} where it is not given, or faulty. */
    public Instant time(String name) {
        return read(name, Form::instant, "a time as in RFC 3339, such as 2026-11-20T21:05:00Z");
    }

    private static Optional<Instant> instant(String text) {
        try {
            OffsetDateTime time = OffsetDateTime.parse(text).withOffsetSameInstant(ZoneOffset.UTC);
            return Optional.of(time).filter(t -> t.getYear() >= 1 && t.getYear() <= 9999)
                    .map(t -> t.toInstant().truncatedTo(ChronoUnit.MILLIS));
        } catch (DateTimeException notOne) {
            return Optional.empty();
        }
    }

    /** An object within this one; empty where it is not given, or faulty. */
    public Optional<Form> object(String name, String what, List<String> known) {
        JsonNode node = node(name);
        return node == null ? Optional.empty() : of(node, at(name), what, known, faults);
    }

    /** An item of a list within this object. */
    public record Item(String pointer, JsonNode node) {}

    /** The items of a list; empty where it is not given, or faulty. */
    public List<Item> list(String name, String expected) {
        JsonNode node = node(name);
        if (node == null) {
            return List.of();
        }
        if (!node.isArray()) {
            fault(name, "Write '" + name + "' as " + expected + ".");
            return List.of();
        }
        List<Item> items = new ArrayList<>();
        node.forEach(item -> items.add(new Item(at(name) + "/" + items.size(), item)));
        return items;
    }
}
