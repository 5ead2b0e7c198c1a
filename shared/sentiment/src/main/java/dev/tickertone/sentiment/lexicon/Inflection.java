package dev.tickertone.sentiment.lexicon;

import java.util.List;

/** Regular English verb forms. */
final class Inflection {
    private Inflection() {}

    /** climb, climbs, climbed, climbing; with the usual doubling, dropping and changing of letters. */
    static List<String> verb(String base) {
        String stem = doubles(base) ? base + base.charAt(base.length() - 1) : base;
        if (base.endsWith("e")) {
            String cut = base.substring(0, base.length() - 1);
            return List.of(base, base + "s", base + "d", cut + "ing");
        }
        if (base.endsWith("y") && !isVowel(base.charAt(base.length() - 2))) {
            String cut = base.substring(0, base.length() - 1);
            return List.of(base, cut + "ies", cut + "ied", base + "ing");
        }
        boolean hisses = base.endsWith("s") || base.endsWith("sh") || base.endsWith("ch") || base.endsWith("x")
                || base.endsWith("z");
        return List.of(base, base + (hisses ? "es" : "s"), stem + "ed", stem + "ing");
    }

    /** One syllable, one vowel, one last consonant: slip, slipped. */
    private static boolean doubles(String base) {
        int last = base.length() - 1;
        if (last < 2 || isVowel(base.charAt(last)) || "wxyhk".indexOf(base.charAt(last)) >= 0) {
            return false;
        }
        int vowels = 0;
        for (int i = 0; i <= last; i++) {
            vowels += isVowel(base.charAt(i)) ? 1 : 0;
        }
        return vowels == 1 && isVowel(base.charAt(last - 1));
    }

    private static boolean isVowel(char c) {
        return "aeiou".indexOf(c) >= 0;
    }
}
