package dev.tickertone.local.eval;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A tab-separated file in UTF-8 whose first line names its columns. */
final class Tsv {
    private final Path file;
    private final List<String> header;
    private final List<Line> lines = new ArrayList<>();

    /** One line below the header. */
    final class Line {
        private final int number;
        private final String[] cells;

        private Line(int number, String[] cells) {
            this.number = number;
            this.cells = cells;
        }

        /** The cell of a column; empty where the line or the whole file has none. */
        String cell(String column) {
            int index = header.indexOf(column);
            return index < 0 || index >= cells.length ? "" : cells[index];
        }

        /** As {@link #cell}, but there must be something. */
        String needed(String column) throws UnusableSetException {
            String cell = cell(column);
            if (cell.isBlank()) {
                throw wrong("has no " + column);
            }
            return cell;
        }

        UnusableSetException wrong(String what) {
            return new UnusableSetException(file + ": line " + number + " " + what);
        }
    }

    private Tsv(Path file, List<String> header) {
        this.file = file;
        this.header = header;
    }

    static Tsv read(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new UnusableSetException(file + ": is a folder, not a labelled set");
        }
        try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            String first = in.readLine();
            if (first == null) {
                throw new UnusableSetException(file + ": is empty");
            }
            Tsv tsv = new Tsv(file, List.of(first.replace("\uFEFF", "").split("\t", -1)));
            int number = 1;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                number++;
                if (!line.isBlank()) {
                    tsv.lines.add(tsv.new Line(number, line.split("\t", -1)));
                }
            }
            return tsv;
        } catch (NoSuchFileException e) {
            throw new UnusableSetException(file + ": there is no such file");
        } catch (CharacterCodingException e) {
            throw new UnusableSetException(file + ": is not UTF-8");
        }
    }

    Path file() {
        return file;
    }

    List<Line> lines() {
        return lines;
    }

    boolean has(String column) {
        return header.contains(column);
    }

    /** Fails unless the header names a column. */
    void require(String column) throws UnusableSetException {
        if (!has(column)) {
            throw new UnusableSetException(file + ": the header has no column " + column + ": "
                    + String.join(" ", header));
        }
    }
}
