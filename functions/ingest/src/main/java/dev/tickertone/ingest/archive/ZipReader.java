package dev.tickertone.ingest.archive;

import dev.tickertone.ingest.content.Characters;
import dev.tickertone.ingest.content.Source;
import dev.tickertone.ingest.draft.Draft;
import dev.tickertone.ingest.draft.Draft.Problem;
import dev.tickertone.ingest.draft.Limits;
import dev.tickertone.ingest.draft.Reason;
import dev.tickertone.ingest.docx.DocxReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Reads a zip: a Word document, or an archive whose files are read one by one. A file that cannot be read becomes a
 * problem that names it and does not stop the others, which is why the archive is opened by its directory and not read
 * as a stream; the JDK does so from a file only.
 */
public final class ZipReader {
    private static final String DOCX_BODY = "word/document.xml";
    private static final Map<String, String> OTHER_DOCUMENTS = Map.of(
            "xl/workbook.xml", "an Excel workbook",
            "ppt/presentation.xml", "a PowerPoint presentation",
            "META-INF/manifest.xml", "an OpenDocument file",
            "META-INF/container.xml", "an e-book",
            "META-INF/MANIFEST.MF", "a program");

    private final Source source;
    private final Function<Source, List<Draft>> reader;
    private final Allowance allowance = new Allowance(Limits.MAX_UNPACKED_BYTES);
    private final List<Draft> drafts = new ArrayList<>();

    private ZipReader(Source source, Function<Source, List<Draft>> reader) {
        this.source = source;
        this.reader = reader;
    }

    /**
     * The articles in all files of an archive, in its order, or that of a Word document.
     *
     * @param reader reads each file of an archive
     * @throws UncheckedIOException if there is no room for a copy of the archive
     */
    public static List<Draft> read(Source source, Function<Source, List<Draft>> reader) {
        Path copy = copy(source.content());
        try (ZipFile zip = new ZipFile(copy.toFile())) {
            return new ZipReader(source, reader).read(zip);
        } catch (IOException | IllegalArgumentException damaged) { // the latter for names in no known encoding
            return List.of(new Problem(Reason.BROKEN_ARCHIVE));
        } finally {
            delete(copy);
        }
    }

    private List<Draft> read(ZipFile zip) {
        if (zip.getEntry(DOCX_BODY) != null) {
            return List.of(document(zip));
        }
        for (Map.Entry<String, String> other : OTHER_DOCUMENTS.entrySet()) {
            if (zip.getEntry(other.getKey()) != null) {
                return List.of(new Problem(Reason.UNSUPPORTED_TYPE, "The file is " + other.getValue() + "."));
            }
        }
        if (source.depth() > 0) {
            return List.of(new Problem(Reason.NESTED_ARCHIVE));
        }
        List<? extends ZipEntry> files = zip.stream().filter(ZipReader::isFile).limit(Limits.MAX_ENTRIES + 1L).toList();
        if (files.size() > Limits.MAX_ENTRIES) {
            return List.of(new Problem(Reason.TOO_MANY_ITEMS,
                    "The archive holds more than " + Limits.MAX_ENTRIES + " files."));
        }
        files(zip, files);
        return drafts.isEmpty() ? List.of(new Problem(Reason.EMPTY, "The archive holds no files.")) : drafts;
    }

    private Draft document(ZipFile zip) {
        try {
            return DocxReader.read(content(zip, zip.getEntry(DOCX_BODY)), source.uploaded());
        } catch (Allowance.Exceeded bomb) {
            return new Problem(Reason.UNPACKS_TOO_LARGE);
        } catch (IOException damaged) {
            return new Problem(Reason.BROKEN_DOCUMENT);
        }
    }

    private void files(ZipFile zip, List<? extends ZipEntry> files) {
        for (int i = 0; i < files.size(); i++) {
            if (source.deadline().isOver() || drafts.size() > Limits.MAX_ITEMS) {
                drafts.add(new Problem(Reason.TOO_MANY_ITEMS, "Of the " + files.size() + " files in the archive the first "
                        + i + " were read."));
                return;
            }
            String name = shown(files.get(i).getName());
            for (Draft draft : file(zip, files.get(i))) {
                drafts.add(draft.in(name, drafts.size() + 1));
            }
        }
    }

    private List<Draft> file(ZipFile zip, ZipEntry entry) {
        if (leadsOut(entry.getName())) {
            return List.of(new Problem(Reason.UNSAFE_NAME));
        }
        try {
            return reader.apply(source.holding(content(zip, entry), entry.getName(), null));
        } catch (Allowance.Exceeded bomb) {
            return List.of(new Problem(Reason.UNPACKS_TOO_LARGE));
        } catch (IOException damaged) {
            return List.of(new Problem(Reason.BROKEN_ARCHIVE, "The file is damaged or protected by a password."));
        }
    }

    /** The JDK checks sums when it reads a stream, not here. */
    private byte[] content(ZipFile zip, ZipEntry entry) throws IOException, Allowance.Exceeded {
        CRC32 sum = new CRC32();
        try (InputStream in = new CheckedInputStream(zip.getInputStream(entry), sum)) {
            long packed = Math.min(Math.max(0, entry.getCompressedSize()), source.content().length);
            byte[] content = allowance.unpack(in, packed);
            if (entry.getCrc() != -1 && entry.getCrc() != sum.getValue()) {
                throw new IOException("check sum differs");
            }
            return content;
        }
    }

    /** No name is ever used as a path here; one made to be is a sign of what else the file may hold. */
    private static boolean leadsOut(String name) {
        return name.length() > Limits.MAX_ENTRY_NAME_CHARS || name.startsWith("/") || name.indexOf('\\') >= 0
                || name.indexOf('\0') >= 0 || name.length() > 1 && name.charAt(1) == ':'
                || List.of(name.split("/")).contains("..");
    }

    /** Folders, and what desktops put beside files, hold no articles. */
    private static boolean isFile(ZipEntry entry) {
        String name = entry.getName();
        String last = name.substring(name.lastIndexOf('/') + 1);
        return !entry.isDirectory() && !name.startsWith("__MACOSX/") && !last.startsWith("._")
                && !last.equals(".DS_Store") && !last.equals("Thumbs.db");
    }

    private static String shown(String name) {
        String line = Characters.oneLine(name);
        return line.length() <= Limits.MAX_ENTRY_NAME_CHARS ? line : line.substring(0, Limits.MAX_ENTRY_NAME_CHARS) + "…";
    }

    private static Path copy(byte[] content) {
        try {
            Path copy = Files.createTempFile("upload", ".zip");
            Files.write(copy, content);
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path copy) {
        try {
            Files.deleteIfExists(copy);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
