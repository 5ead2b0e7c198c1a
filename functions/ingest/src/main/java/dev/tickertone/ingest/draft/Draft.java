package dev.tickertone.ingest.draft;

import dev.tickertone.domain.article.PublishedAtBasis;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** What a reader found: a story, or why there is none. */
public sealed interface Draft {
    /** The position in the upload's list, from 1, or {@code null} where the upload is no list. */
    Integer item();

    /** The same at a position of a list. */
    Draft at(int item);

    /**
     * The same within an archive.
     *
     * @param entry the name of the file in the archive that it was read from, clean and short
     * @param item its position among all that the archive holds, from 1
     */
    Draft in(String entry, int item);

    /**
     * A story in its source's words, page furniture removed.
     *
     * @param headline its white space as it stands in the source; {@code null} where the source has none
     * @param paragraphs likewise, each a line of the article; may be empty where there is a headline
     * @param stamps publication times that the source names, in any order; not yet believed
     */
    record Story(String headline, List<String> paragraphs, List<Stamp> stamps, Origin origin, Integer item)
            implements Draft {
        public Story {
            paragraphs = List.copyOf(paragraphs);
            stamps = List.copyOf(stamps);
            Objects.requireNonNull(origin, "origin");
        }

        /** A story that is all its upload holds. */
        public Story(String headline, List<String> paragraphs, List<Stamp> stamps, Origin origin) {
            this(headline, paragraphs, stamps, origin, null);
        }

        @Override
        public Story at(int position) {
            return new Story(headline, paragraphs, stamps, origin, position);
        }

        @Override
        public Story in(String entry, int position) {
            return at(position);
        }
    }

    /**
     * Why it cannot be read.
     *
     * @param detail one sentence a person understands, without anything from the text
     * @param remedy one sentence that says what to do
     */
    record Problem(Reason reason, String detail, String remedy, Integer item) implements Draft {
        /** A problem with the upload as a whole, which needs a remedy of its own. */
        public Problem(Reason reason, String detail, String remedy) {
            this(reason, detail, remedy, null);
        }

        /** A problem with the upload as a whole. */
        public Problem(Reason reason, String detail) {
            this(reason, detail, reason.remedy());
        }

        /** A problem that its reason says all about. */
        public Problem(Reason reason) {
            this(reason, reason.detail());
        }

        @Override
        public Problem at(int position) {
            return new Problem(reason, "Item " + position + " of the list: " + detail, remedy, position);
        }

        @Override
        public Problem in(String entry, int position) {
            return new Problem(reason, "In “" + entry + "”: " + detail, remedy, position);
        }
    }

    /**
     * A notice that an article, whose text may be long known, may not be used any more.
     *
     * @param origin names the article
     * @param stamps when that was decided, as far as the source tells; not yet believed
     * @param problem what is said of the notice itself
     */
    record Withdrawal(Origin origin, List<Stamp> stamps, Problem problem) implements Draft {
        public Withdrawal {
            stamps = List.copyOf(stamps);
        }

        @Override
        public Integer item() {
            return problem.item();
        }

        @Override
        public Withdrawal at(int position) {
            return new Withdrawal(origin, stamps, problem.at(position));
        }

        @Override
        public Withdrawal in(String entry, int position) {
            return new Withdrawal(origin, stamps, problem.in(entry, position));
        }
    }

    /** A publication time and where it stood. */
    record Stamp(Instant at, PublishedAtBasis basis) {}

    /**
     * Where a story comes from, unchecked; each may be {@code null}.
     *
     * @param source a name
     * @param url an address
     * @param language a language tag
     */
    record Origin(String source, String url, String language) {
        /** Nothing is known. */
        public static final Origin UNKNOWN = new Origin(null, null, null);
    }
}
