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
        if (members(source.content()) > Limits.MAX_GZIP_MEMBERS) {
            return List.of(new Problem(Reason.BROKEN_ARCHIVE, "The file is made of too many packed pieces."));
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

    /** How often the signature of a member stands in a file; by chance it does once in 16 MB. */
    private static int members(byte[] content) {
        int members = 0;
        for (int i = 0; i + 2 < content.length; i++) {
            members += content[i] == 0x1F && content[i + 1] == (byte) 0x8B && content[i + 2] == 8 ? 1 : 0;
        }
        return members;
    }

    private static String unpackedName(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    }
}
