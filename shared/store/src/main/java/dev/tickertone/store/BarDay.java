package dev.tickertone.store;

import dev.tickertone.domain.score.Bar;
import dev.tickertone.domain.table.Item;
import dev.tickertone.domain.table.Key;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The bars of one instrument on one day of UTC.
 *
 * @param counts bars as they are stored, by the hour of the day, those in which nothing was written left out: who asks for
 *     all instruments of a day reads few of their numbers
 * @param sum the bars of all hours together, as it is stored
 * @param named how the newest article of the day that scores the instrument calls it
 */
public record BarDay(String symbol, LocalDate date, NavigableMap<Integer, String> counts, String sum, Naming named) {
    private static final String PARTITION = "bars#";
    private static final String HOUR = "h";
    private static final String SUM = "day";
    private static final String NAME = "name";
    private static final String TYPE = "type";
    private static final String NAMED = "named";

    /**
     * What an article calls an instrument.
     *
     * @param position of the article in a list by time: of two namings the later one counts
     * @param type see {@link dev.tickertone.domain.score.TickerSentiment}
     */
    public record Naming(String position, String name, String type) {
        Naming later(Naming other) {
            return other == null || position.compareTo(other.position) >= 0 ? this : other;
        }
    }

    /** The day before anything is counted. */
    static BarDay empty(String symbol, LocalDate date) {
        return new BarDay(symbol, date, new TreeMap<>(), encode(Bar.EMPTY), null);
    }

    /** The bars by the hour of the day, those in which nothing was written left out. */
    public NavigableMap<Integer, Bar> hours() {
        NavigableMap<Integer, Bar> hours = new TreeMap<>();
        counts.forEach((hour, bar) -> hours.put(hour, decode(bar)));
        return hours;
    }

    /** The hours that start at a time (inclusive) or later and before another, added up. */
    public Bar between(Instant from, Instant to) {
        Instant midnight = date.atStartOfDay(ZoneOffset.UTC).toInstant();
        if (!from.isAfter(midnight) && !to.isBefore(midnight.plus(1, ChronoUnit.DAYS))) {
            return whole();
        }
        return counts.entrySet().stream().filter(hour -> {
            Instant start = midnight.plus(hour.getKey(), ChronoUnit.HOURS);
            return !start.isBefore(from) && start.isBefore(to);
        }).map(hour -> decode(hour.getValue())).reduce(Bar.EMPTY, Bar::plus);
    }

    /** All of it. */
    public Bar whole() {
        return decode(sum);
    }

    /** This day with other counts of some hours, and what a newer article calls the instrument. */
    BarDay with(Map<Integer, Bar> counted, Naming naming) {
        NavigableMap<Integer, Bar> all = hours();
        counted.forEach((hour, bar) -> {
            if (bar.isEmpty()) {
                all.remove(hour);
            } else {
                all.put(hour, bar);
            }
        });
        NavigableMap<Integer, String> encoded = new TreeMap<>();
        all.forEach((hour, bar) -> encoded.put(hour, encode(bar)));
        return new BarDay(symbol, date, encoded, encode(all.values().stream().reduce(Bar.EMPTY, Bar::plus)),
                naming == null ? named : naming.later(named));
    }

    static String partition(LocalDate date) {
        return PARTITION + date;
    }

    static Key key(String symbol, LocalDate date) {
        return new Key(partition(date), symbol);
    }

    /** About 50 bytes an hour: even a day with news all the time is little more than a kilobyte. */
    Item item(Map<String, String> more) {
        Map<String, String> attributes = new HashMap<>(more);
        counts.forEach((hour, bar) -> attributes.put(HOUR + hour, bar));
        attributes.put(SUM, sum);
        if (named != null) {
            attributes.put(NAMED, named.position());
            Optional.ofNullable(named.name()).ifPresent(name -> attributes.put(NAME, name));
            Optional.ofNullable(named.type()).ifPresent(type -> attributes.put(TYPE, type));
        }
        return new Item(key(symbol, date), attributes);
    }

    static BarDay of(Item item) {
        NavigableMap<Integer, String> counts = new TreeMap<>();
        item.attributes().forEach((name, value) -> {
            if (name.startsWith(HOUR)) {
                counts.put(Integer.valueOf(name.substring(HOUR.length())), value);
            }
        });
        Naming named = item.get(NAMED) == null ? null
                : new Naming(item.get(NAMED), item.get(NAME), item.get(TYPE));
        return new BarDay(item.key().sort(), LocalDate.parse(item.key().partition().substring(PARTITION.length())),
                counts, item.get(SUM), named);
    }

    private static String encode(Bar bar) {
        return bar.articles() + " " + bar.stories() + " " + bar.weight().toPlainString() + " "
                + bar.weighted().toPlainString() + " " + bar.squared().toPlainString();
    }

    private static Bar decode(String text) {
        String[] parts = text.split(" ");
        return new Bar(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), new BigDecimal(parts[2]),
                new BigDecimal(parts[3]), new BigDecimal(parts[4]));
    }
}
