package dev.tickertone.scoring.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** What becomes of an article's body where others print it. */
enum Syndication {
    /** Another dateline, a byline, the desk's and the reporters' names. */
    BYLINES {
        @Override
        String print(List<String> paragraphs, Random random) {
            List<String> printed = new ArrayList<>(paragraphs);
            printed.add(0, "By " + pick(random, "Maren Oduya", "Tobias Wren", "Ilse Kamara and Piet Hollis")
                    + ", " + pick(random, "Markets Desk", "Staff Writer", "City Correspondent"));
            printed.set(1, pick(random, "NEW YORK (Newswire) - ", "LONDON, Tuesday: ", "") + printed.get(1));
            printed.add("(Reporting by " + pick(random, "Ana Fjord", "Sam Okoro") + "; editing by Lena Voss)");
            return join(printed);
        }
    },

    /** Furniture that a reader left in: invitations, a disclaimer, other stories' headlines. */
    WRAPPERS {
        @Override
        String print(List<String> paragraphs, Random random) {
            List<String> printed = new ArrayList<>(paragraphs);
            printed.add(random.nextInt(printed.size()),
                    "Get the morning briefing in your inbox every weekday before the bell, free of charge.");
            printed.add("This article first appeared at Harbor Wire and is printed here with permission. Nothing in it is "
                    + "advice to buy or sell a security. Copyright Harbor Wire, all rights reserved.");
            return join(printed);
        }
    },

    /** Quotation marks, dashes and spaces set by another system, everything on one line. */
    TYPESETTING {
        @Override
        String print(List<String> paragraphs, Random random) {
            return String.join("  ", paragraphs).replace('"', '\u201D').replace(" - ", " \u2014 ").replace("'", "\u2019");
        }
    },

    /** An editor's pencil: one word in thirty is another or is left out. */
    LIGHT_EDIT {
        @Override
        String print(List<String> paragraphs, Random random) {
            return join(paragraphs.stream().map(paragraph -> Arrays.stream(paragraph.split(" "))
                    .map(word -> random.nextInt(30) == 0 && Character.isLowerCase(word.charAt(0))
                            ? pick(random, "quite", "meanwhile", "rather", "") : word)
                    .filter(word -> !word.isEmpty()).collect(Collectors.joining(" "))).toList());
        }
    },

    /** Cut from the end to about three quarters, as pages do that are short of space. */
    CUT {
        @Override
        String print(List<String> paragraphs, Random random) {
            int words = paragraphs.stream().mapToInt(paragraph -> paragraph.split(" ").length).sum();
            List<String> kept = new ArrayList<>();
            for (int i = 0, had = 0; i < paragraphs.size() && had < words * 0.65; i++) {
                kept.add(paragraphs.get(i));
                had += paragraphs.get(i).split(" ").length;
            }
            return join(kept);
        }
    },

    /** All of the above but the cut. */
    EVERYTHING {
        @Override
        String print(List<String> paragraphs, Random random) {
            String text = BYLINES.print(paragraphs, random);
            text = WRAPPERS.print(List.of(text.split("\n\n")), random);
            text = LIGHT_EDIT.print(List.of(text.split("\n\n")), random);
            return TYPESETTING.print(List.of(text.split("\n\n")), random);
        }
    };

    abstract String print(List<String> paragraphs, Random random);

    private static String join(List<String> paragraphs) {
        return String.join("\n\n", paragraphs);
    }

    private static String pick(Random random, String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
