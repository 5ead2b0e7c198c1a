package dev.tickertone.sentiment.instrument.master;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One line of listings.tsv.
 *
 * @param issuer the same for all securities of a company
 * @param words the company's or the fund's name
 * @param share whether it is the company's share or the fund, rather than a warrant or a bond of the company
 */
record Listed(Row row, String issuer, List<String> words, boolean share) {
    private static final int FIELDS = 10;

    boolean isFund() {
        return row.type().equals("etf");
    }

    /** Reads the file. */
    static List<Listed> read(Path file) throws IOException {
        List<Listed> all = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.startsWith("#")) {
                all.add(of(line.split("\t", -1)));
            }
        }
        return all;
    }

    private static Listed of(String[] fields) {
        if (fields.length != FIELDS) {
            throw new IllegalArgumentException("listings.tsv: " + String.join(" | ", fields));
        }
        String description = fields[2].isEmpty() ? fields[1] : fields[2];
        boolean fund = fields[5].equals("Y");
        List<String> words = fund ? List.of(description.split(" ")) : CompanyName.words(description);
        int rank = fields[7].isEmpty() ? Row.UNRANKED : Integer.parseInt(fields[7]);
        String name = words.isEmpty() ? description : String.join(" ", words);
        Row row = new Row(fields[0], cut(name), fund ? "etf" : "equity", "", fields[4], rank, fields[8], fields[9],
                fund ? LegalForm.NONE : CompanyName.form(description, fields[1]), false);
        boolean share = fund || !CompanyName.isDerived(description);
        return new Listed(row, fields[6].isEmpty() ? name : fields[6], words, share && !words.isEmpty());
    }

    private static String cut(String name) {
        return name.substring(0, Math.min(name.length(), Layout.LONGEST_STRING / 2));
    }
}
