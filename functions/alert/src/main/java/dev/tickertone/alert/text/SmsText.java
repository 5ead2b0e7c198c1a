package dev.tickertone.alert.text;

import java.util.stream.Stream;

/** An alert as one text message: a single part in the GSM 7-bit alphabet. */
final class SmsText {
    /** What one part holds, in septets. */
    static final int MAX_SEPTETS = 160;

    /** A quotation shorter than this says nothing. */
    private static final int MIN_QUOTE = 16;

    private SmsText() {}

    /**
     * {@code ^RUT -2.4%, mildly negative -0.31: The Russell 2000 fell 2.4%... https://…}. The numbers come first, then
     * the link if it fits whole, since half a link is none; the sentence or the headline takes what is left.
     */
    static String of(Story story) {
        String head = gsm(Story.instrument("", PlainText.ascii(story.ticker().symbol()))
                + story.percent().map(percent -> " " + Wording.move(percent)).orElse("")
                + ", " + story.ticker().label() + " " + Wording.score(story.ticker().score()));
        String link = gsm(PlainText.ascii(story.link()));
        boolean linked = septets(head) + 1 + septets(link) <= MAX_SEPTETS;
        String tail = linked ? " " + link : "";
        int room = MAX_SEPTETS - septets(head) - ": ".length() - septets(tail);
        String quote = room < MIN_QUOTE ? "" : quote(story, room);
        return cut(head, MAX_SEPTETS) + quote + tail;
    }

    // A whole sentence, else a whole headline; cut, a headline says more, since it begins with what happened.
    private static String quote(Story story, int room) {
        String sentence = story.sentence().map(evidence -> gsm(PlainText.ascii(evidence.text()))).orElse("");
        String title = gsm(PlainText.ascii(story.article().title()));
        String name = gsm(PlainText.ascii(story.ticker().name()));
        return Stream.of(sentence, title).filter(text -> !text.isEmpty() && septets(text) <= room).findFirst()
                .or(() -> Stream.of(title, sentence, name).filter(text -> !text.isEmpty()).findFirst())
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
