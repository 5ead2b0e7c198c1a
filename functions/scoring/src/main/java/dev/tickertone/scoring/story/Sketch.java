package dev.tickertone.scoring.story;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A text's words in {@value #NUMBERS} numbers: MinHash (Broder, 1997). Each is the least of one hash over all shingles, and
 * the share of numbers that two texts have in common estimates the share of shingles they have in common, s. An article
 * is looked up by the first of them, taken in bands of r = {@value #ROWS}: one of b = {@value #BANDS} bands at least is
 * the same with probability 1 - (1 - s^r)^b: 1.000 at s = 0.8, 0.97 at 0.6, 0.75 at 0.4, 0.28 at 0.2. So looking up the
 * bands finds nearly all that is alike and little that is not; more and longer bands would find as much and let in less of
 * what is not, but each is a write and a read an article. Cost: one multiplication a shingle and number.
 */
record Sketch(int[] numbers) {
    static final int BANDS = 8;
    static final int ROWS = 2;
    static final int NUMBERS = 36;

    /** Fewer words say too little to be told from other words that say little. */
    static final int MIN_WORDS = 12;

    /** The sketch of a text; empty if it is too short to have one. */
    static Optional<Sketch> of(Words text) {
        if (text.words().size() < MIN_WORDS) {
            return Optional.empty();
        }
        Set<Long> shingles = text.shingles();
        int[] numbers = new int[NUMBERS];
        Arrays.fill(numbers, -1);
        for (long shingle : shingles) {
            for (int i = 0; i < numbers.length; i++) {
                int hash = (int) (Words.mix(shingle + i * 0x9E3779B97F4A7C15L) >>> 32);
                numbers[i] = Integer.compareUnsigned(hash, numbers[i]) < 0 ? hash : numbers[i];
            }
        }
        return Optional.of(new Sketch(numbers));
    }

    /** What an article is looked up by: a text for each band, the same for another article where the band is. */
    List<String> bands() {
        List<String> bands = new ArrayList<>();
        for (int band = 0; band < BANDS; band++) {
            bands.add(band + "#" + encoded(Arrays.copyOfRange(numbers, band * ROWS, (band + 1) * ROWS)));
        }
        return bands;
    }

    /** About what share of their shingles two texts have in common, 0 to 1. */
    double likeness(Sketch other) {
        int same = 0;
        for (int i = 0; i < numbers.length; i++) {
            same += numbers[i] == other.numbers[i] ? 1 : 0;
        }
        return (double) same / numbers.length;
    }

    String encoded() {
        return encoded(numbers);
    }

    /** The sketch that {@link #encoded()} wrote. */
    static Sketch decode(String text) {
        int[] numbers = new int[NUMBERS];
        ByteBuffer.wrap(Base64.getUrlDecoder().decode(text)).asIntBuffer().get(numbers);
        return new Sketch(numbers);
    }

    private static String encoded(int[] numbers) {
        ByteBuffer bytes = ByteBuffer.allocate(numbers.length * Integer.BYTES);
        bytes.asIntBuffer().put(numbers);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }
}
