package dev.tickertone.sentiment.lexicon;

import java.util.List;

/** Regular English verb forms. */
final class Inflection {
    private Inflection() {}

    /** climb, climbs, climbed, climbing; with the usual doubling, dropping and changing of letters. */
    static List<String> verb(String base) {
        char last = base.charAt(base.length() - 1);
        char before = base.charAt(base.length() - 2);
        if (last == 'e') {
            String cut = base.substring(0, base.length() - 1);
            return List.of(base, base + "s", base + "d", cut + "ing");
        }
        if (last == 'y' && !isVowel(before)) {
            String cut = base.substring(0, base.length() - 1);
            return List.of(base, cut + "ies", cut + "ied", base + "ing");
        }
        boolean hisses = last == 's' || last == 'x' || last == 'z' || last == 'h' && (before == 's' || before == 'c');
        String stem = doubles(base) ? base + last : base;
        return List.of(base, base + (hisses ? "es" : "s"), stem + "ed", stem + "ing");
    }

    /** One syllable, one vowel, one last consonant: slip, slipped. */
    private static boolean doubles(String base) {
        int last = base.length() - 1;
        if (last < 2 || !isVowel(base.charAt(last - 1)) || staysSingle(base.charAt(last))) {
            return false;
        }
        for (int i = 0; i < last - 1; i++) {
            if (isVowel(base.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean staysSingle(char c) {
        return isVowel(c) || c == 'w' || c == 'x' || c == 'y' || c == 'z' || c == 'h' || c == 'k';
    }

    private static boolean isVowel(char c) {
        return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
    }
}
