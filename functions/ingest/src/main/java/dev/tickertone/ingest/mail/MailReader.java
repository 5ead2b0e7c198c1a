package dev.tickertone.ingest.mail;

import dev.tickertone.domain.article.PublishedAtBasis;
import dev.tickertone.ingest.content.Characters;
import dev.tickertone.ingest.content.Encoding;
import dev.tickertone.ingest.content.Source;
import dev.tickertone.ingest.draft.Draft;
import dev.tickertone.ingest.draft.Draft.Origin;
import dev.tickertone.ingest.draft.Draft.Problem;
import dev.tickertone.ingest.draft.Draft.Stamp;
import dev.tickertone.ingest.draft.Draft.Story;
import dev.tickertone.ingest.draft.Reason;
import dev.tickertone.ingest.feed.Item;
import dev.tickertone.ingest.html.HtmlReader;
import dev.tickertone.ingest.time.Times;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.james.mime4j.MimeException;

/**
 * Reads a mail. Its text is an article under its subject, of the time in its Date header. An attached document (PDF,
 * DOCX, a page, a text, another mail, …) is an article of its own; where there is one, a covering note is none.
 */
public final class MailReader {
    private static final Set<String> REPLIES = Set.of("re", "fw", "fwd", "aw", "wg", "tr", "rv");
    private static final int LONGEST_NOTE = 300;
    /** Plain text is free of a newsletter's layout; it is left only where it says much less than the page. */
    private static final double ENOUGH = 0.6;

    private final Mail mail;
    private final Source source;

    private MailReader(Mail mail, Source source) {
        this.mail = mail;
        this.source = source;
    }

    /**
     * The stories of a mail.
     *
     * @param reader reads attached documents
     * @return at least one
     */
    public static List<Draft> read(Source source, Function<Source, List<Draft>> reader) {
        try {
            return new MailReader(Mail.of(source.content()), source).drafts(reader);
        } catch (MimeException broken) {
            return List.of(new Problem(Reason.BROKEN_MAIL));
        }
    }

    private List<Draft> drafts(Function<Source, List<Draft>> reader) {
        List<Part> documents = mail.parts().stream()
                .filter(part -> part.isDocument() && !part.isText("plain") && !part.isText("html")).toList();
        Draft body = body();
        if (documents.isEmpty()) {
            return List.of(body);
        }
        List<Draft> drafts = new ArrayList<>();
        if (length(body) > LONGEST_NOTE) {
            drafts.add(body.at(1));
        }
        for (Part part : documents) {
            if (source.deadline().isOver()) {
                drafts.add(new Problem(Reason.TOO_MANY_ITEMS, "Not all of the " + documents.size() + " documents were read."));
                break;
            }
            for (Draft draft : reader.apply(source.holding(part.content(), part.name(), part.declared()))) {
                drafts.add(draft.in(Characters.oneLine(part.name()), drafts.size() + 1));
            }
        }
        return drafts;
    }

    private Draft body() {
        String plain = text("plain");
        String page = text("html");
        if (plain.isBlank() && page.isBlank()) {
            return new Problem(Reason.NO_ARTICLE, "The mail holds no text.");
        }
        Draft fromPlain = new Item(subject(), withoutQuotes(plain), null, mail.headers().get("date"), origin(null))
                .story(source.uploaded());
        Draft fromPage = page.isBlank() ? fromPlain : titled(HtmlReader.read(page, source.uploaded()));
        return length(fromPlain) >= ENOUGH * length(fromPage) ? fromPlain : fromPage;
    }

    private String text(String subtype) {
        return mail.parts().stream().filter(part -> part.isText(subtype))
                .map(part -> Characters.clean(Encoding.decode(part.content(), part.declared())).strip())
                .collect(Collectors.joining("\n\n"));
    }

    /** Without what the mail quotes of another, and without the signature. */
    private static String withoutQuotes(String text) {
        return text.lines().takeWhile(line -> !line.equals("-- ") && !line.equals("--"))
                .filter(line -> !line.startsWith(">")).collect(Collectors.joining("\n"));
    }

    private Draft titled(Draft draft) {
        if (!(draft instanceof Story page)) {
            return draft;
        }
        List<Stamp> stamps = Stream.concat(page.stamps().stream(),
                Times.read(mail.headers().get("date")).map(at -> new Stamp(at, PublishedAtBasis.FEED)).stream()).toList();
        String headline = subject() == null ? page.headline() : subject();
        return new Story(headline, page.paragraphs(), stamps, origin(page.origin()));
    }

    /** The subject without the marks of answers and forwards, or {@code null}. */
    private String subject() {
        String subject = mail.headers().getOrDefault("subject", "");
        int colon = subject.indexOf(':');
        while (colon > 0 && REPLIES.contains(subject.substring(0, colon).strip().toLowerCase(Locale.ROOT))) {
            subject = subject.substring(colon + 1).strip();
            colon = subject.indexOf(':');
        }
        return subject.isBlank() ? null : subject;
    }

    /** The sender's name, or else the host they write from. */
    private Origin origin(Origin page) {
        String from = mail.headers().getOrDefault("from", "");
        int address = from.indexOf('<');
        String name = (address < 0 ? "" : from.substring(0, address)).replace("\"", "").strip();
        String host = from.substring(from.lastIndexOf('@') + 1).replace(">", "").strip();
        String source = !name.isEmpty() ? name : host.isEmpty() ? null : host;
        return new Origin(source, page == null ? null : page.url(), page == null ? null : page.language());
    }

    private static int length(Draft draft) {
        return draft instanceof Story story ? story.paragraphs().stream().mapToInt(String::length).sum() : 0;
    }
}
