package dev.tickertone.ingest.archive;

import dev.tickertone.ingest.content.Source;
import dev.tickertone.ingest.draft.Draft;
import dev.tickertone.ingest.draft.Draft.Problem;
import dev.tickertone.ingest.draft.Limits;
import dev.tickertone.ingest.draft.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;

/** Reads a file packed by gzip. */
public final class GzipReader {
    private GzipReader() {}

    /**
     * What the packed file holds.
     *
     * @param reader reads the unpacked file, which has the same name without {@code .gz}
     */
    public static List<Draft> read(Source source, Function<Source, List<Draft>> reader) {
        if (source.depth() > 0) {
            return List.of(new Problem(Reason.NESTED_ARCHIVE));
        }
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(source.content()))) {
            byte[] unpacked = new Allowance(Limits.MAX_UNPACKED_BYTES).unpack(in, source.content().length);
            return reader.apply(source.holding(unpacked, unpackedName(source.name()), null));
        } catch (Allowance.Exceeded bomb) {
            return List.of(new Problem(Reason.UNPACKS_TOO_LARGE));
        } catch (IOException damaged) {
            return List.of(new Problem(Reason.BROKEN_ARCHIVE));
        }
    }

    private static String unpackedName(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    }
}
