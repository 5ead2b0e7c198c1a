package dev.tickertone.alert.text;

/** The subject of an alert's email. */
final class SubjectLine {
    /** Longest subject SNS takes, in ASCII characters. */
    static final int MAX_LENGTH = 100;

    private static final int MAX_NAME = 30;

    private SubjectLine() {}

    /** {@code Russell 2000 (^RUT) -2.4%, mildly negative (-0.31): Small caps slide as …}, in printable ASCII. */
    static String of(Story story) {
        String name = PlainText.cut(PlainText.ascii(story.name()), MAX_NAME, c -> 1);
        String head = Headline.of(story, Story.instrument(name, PlainText.ascii(story.symbol())));
        String title = PlainText.ascii(story.title());
        return cut(title.isEmpty() ? head : head + ": " + title);
    }

    /** Printable ASCII, cut to the length of a subject. */
    static String cut(String ascii) {
        return PlainText.cut(ascii, MAX_LENGTH, c -> 1);
    }
}
