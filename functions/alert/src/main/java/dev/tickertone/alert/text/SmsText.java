package dev.tickertone.alert.text;

import java.util.List;
import java.util.stream.Stream;

/** An alert as one text message: a single part in the GSM 7-bit alphabet. */
final class SmsText {
    /** What one part holds, in septets. */
    static final int MAX_SEPTETS = 160;

    /** A quotation shorter than this says nothing. */
    private static final int MIN_QUOTE = 16;

    private SmsText() {}

    /** {@code ^RUT -2.4%, mildly negative (-0.31): The Russell 2000 fell 2.4%... https://…}. */
    static String of(Story story) {
        String head = Headline.of(story, Story.instrument("", PlainText.ascii(story.symbol())));
        String sentence = story.sentence().map(evidence -> PlainText.ascii(evidence.text())).orElse("");
        return of(head, List.of(sentence, PlainText.ascii(story.title()), PlainText.ascii(story.name())), story.link());
    }

    /**
     * The numbers come first, then the link if it fits whole, since half a link is none; what is quoted takes what is
     * left.
     *
     * @param head printable ASCII, as are the others
     * @param quotes a sentence, a headline and a name, any of which may be empty
     */
    static String of(String head, List<String> quotes, String link) {
        String start = gsm(head);
        String address = gsm(PlainText.ascii(link));
        boolean linked = septets(start) + 1 + septets(address) <= MAX_SEPTETS;
        String tail = linked ? " " + address : "";
        int room = MAX_SEPTETS - septets(start) - ": ".length() - septets(tail);
        String quote = room < MIN_QUOTE ? "" : quote(quotes.stream().map(SmsText::gsm).toList(), room);
        return cut(start, MAX_SEPTETS) + quote + tail;
    }

    /**
     * As many of several texts as fit, each whole, then the link if it fits.
     *
     * @param head printable ASCII, as are the others; not longer than a message
     */
    static String listing(String head, List<String> texts, String link) {
        String address = gsm(PlainText.ascii(link));
        StringBuilder out = new StringBuilder(cut(gsm(head), MAX_SEPTETS));
        boolean linked = septets(out.toString()) + 1 + septets(address) <= MAX_SEPTETS;
        int room = MAX_SEPTETS - (linked ? 1 + septets(address) : 0);
        String separator = ": ";
        for (String text : texts) {
            String next = separator + gsm(text);
            if (septets(out + next) > room) {
                break;
            }
            out.append(next);
            separator = "; ";
        }
        return out + (linked ? " " + address : "");
    }

    // A whole sentence, else a whole headline; cut, a headline says more, since it begins with what happened.
    private static String quote(List<String> quotes, int room) {
        return quotes.stream().limit(2).filter(text -> !text.isEmpty() && septets(text) <= room).findFirst()
                .or(() -> Stream.of(1, 0, 2).filter(i -> i < quotes.size()).map(quotes::get)
                        .filter(text -> !text.isEmpty()).findFirst())
                .map(text -> ": " + cut(text, room)).orElse("");
    }

    private static String cut(String text, int septets) {
        return PlainText.cut(text, septets, SmsText::septets);
    }

    // Printable ASCII is in the alphabet but for the backtick.
    private static String gsm(String ascii) {
        return ascii.replace('`', '\'');
    }

    private static int septets(String text) {
        return text.codePoints().map(SmsText::septets).sum();
    }

    // These stand in the alphabet's extension table, behind an escape.
    private static int septets(int c) {
        return "^{}\\[~]|".indexOf(c) >= 0 ? 2 : 1;
    }
}
