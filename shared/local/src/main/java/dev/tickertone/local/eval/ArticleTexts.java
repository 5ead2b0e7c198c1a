package dev.tickertone.local.eval;

import dev.tickertone.local.eval.Tsv.Line;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Where the texts of labelled articles come from. */
interface ArticleTexts {
    /** The folder of texts beside a label file. */
    String FOLDER = "articles";

    /**
     * An article.
     *
     * @param headlineLength how many characters at its start are the headline; 0 where there is none
     */
    record ArticleText(String text, int headlineLength) {}

    /** What the set is called. */
    String name();

    /** The article with an id. */
    ArticleText of(String id) throws IOException;

    /** The texts that belong to a label file: the folder beside it, else the given file of texts by id. */
    static ArticleTexts beside(Path labels, Path texts) throws IOException {
        Path folder = labels.toAbsolutePath().resolveSibling(FOLDER);
        if (Files.isDirectory(folder)) {
            return new InFolder(folder);
        }
        if (texts == null) {
            throw new UnusableSetException(labels + ": there is no folder " + FOLDER
                    + " beside it; give its texts with --texts TSV");
        }
        return new ById(labels.toAbsolutePath().getParent().getFileName().toString(), texts, byId(texts));
    }

    private static Map<String, String> byId(Path file) throws IOException {
        Tsv tsv = Tsv.read(file);
        tsv.require("id");
        tsv.require("text");
        Map<String, String> texts = new HashMap<>();
        for (Line line : tsv.lines()) {
            texts.put(line.needed("id"), line.cell("text"));
        }
        return texts;
    }

    /** One file an article: the headline, an empty line, the body; the first line is empty where there is no headline. */
    record InFolder(Path folder) implements ArticleTexts {
        @Override
        public String name() {
            return FOLDER;
        }

        @Override
        public ArticleText of(String id) throws IOException {
            Path file = folder.resolve(id + ".txt").normalize();
            if (!file.startsWith(folder)) {
                throw new UnusableSetException(id + ": leaves the folder " + folder);
            }
            try {
                String text = Files.readString(file);
                int headline = Math.max(0, text.indexOf('\n'));
                return headline == 0 ? new ArticleText(text.strip(), 0) : new ArticleText(text.stripTrailing(), headline);
            } catch (NoSuchFileException e) {
                throw new UnusableSetException(file + ": there is no such file, but it is labelled");
            } catch (CharacterCodingException e) {
                throw new UnusableSetException(file + ": is not UTF-8");
            }
        }
    }

    /** Texts on lines, without a headline of their own. */
    record ById(String name, Path file, Map<String, String> texts) implements ArticleTexts {
        @Override
        public ArticleText of(String id) throws IOException {
            String text = texts.get(id);
            if (text == null || text.isBlank()) {
                throw new UnusableSetException(file + ": has no text " + id + ", but it is labelled");
            }
            return new ArticleText(text, 0);
        }
    }
}
