package dev.tickertone.ingest.time;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Time zones by the abbreviations that newsrooms use. An ambiguous one is taken as a markets desk would mean it. */
final class Zones {
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
    private static final ZoneId DENVER = ZoneId.of("America/Denver");
    private static final ZoneId LOS_ANGELES = ZoneId.of("America/Los_Angeles");

    private static final Map<String, ZoneId> NAMES = Map.ofEntries(
            Map.entry("z", ZoneOffset.UTC), Map.entry("utc", ZoneOffset.UTC), Map.entry("gmt", ZoneOffset.UTC),
            Map.entry("ut", ZoneOffset.UTC),
            Map.entry("et", NEW_YORK), Map.entry("est", ZoneOffset.ofHours(-5)), Map.entry("edt", ZoneOffset.ofHours(-4)),
            Map.entry("ct", CHICAGO), Map.entry("cst", ZoneOffset.ofHours(-6)), Map.entry("cdt", ZoneOffset.ofHours(-5)),
            Map.entry("mt", DENVER), Map.entry("mst", ZoneOffset.ofHours(-7)), Map.entry("mdt", ZoneOffset.ofHours(-6)),
            Map.entry("pt", LOS_ANGELES), Map.entry("pst", ZoneOffset.ofHours(-8)),
            Map.entry("pdt", ZoneOffset.ofHours(-7)),
            Map.entry("bst", ZoneOffset.ofHours(1)), Map.entry("cet", ZoneOffset.ofHours(1)),
            Map.entry("cest", ZoneOffset.ofHours(2)), Map.entry("ist", ZoneOffset.ofHoursMinutes(5, 30)),
            Map.entry("hkt", ZoneOffset.ofHours(8)), Map.entry("sgt", ZoneOffset.ofHours(8)),
            Map.entry("jst", ZoneOffset.ofHours(9)), Map.entry("aest", ZoneOffset.ofHours(10)),
            Map.entry("aedt", ZoneOffset.ofHours(11)));

    private Zones() {}

    /** The zone of an abbreviation or an offset such as {@code -05:00}, {@code +0100}, {@code GMT+1}. */
    static Optional<ZoneId> find(String word) {
        String name = word.toLowerCase(Locale.ROOT);
        ZoneId known = NAMES.get(name);
        if (known != null) {
            return Optional.of(known);
        }
        String offset = name.startsWith("gmt") || name.startsWith("utc") ? name.substring(3) : name;
        if (offset.length() < 2 || offset.charAt(0) != '+' && offset.charAt(0) != '-') {
            return Optional.empty();
        }
        try {
            return Optional.of(ZoneOffset.of(offset));
        } catch (DateTimeException notAnOffset) {
            return Optional.empty();
        }
    }
}
