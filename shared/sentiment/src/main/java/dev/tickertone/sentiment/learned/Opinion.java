package dev.tickertone.sentiment.learned;

import dev.tickertone.sentiment.attribution.Place;
import dev.tickertone.sentiment.attribution.Statement;
import dev.tickertone.sentiment.attribution.View;
import dev.tickertone.sentiment.grammar.Cue;

/** What the learned weights make of one sentence: as a whole, and of each actor that it names. */
public final class Opinion {
    private static final Opinion NONE = new Opinion();

    private final LearnedWeights weights;
    private final Features features;
    private final WordWeights[] words;
    private final CueWeights[] cues;
    private final Judgement whole;

    private Opinion() {
        this.weights = LearnedWeights.none();
        this.features = null;
        this.words = new WordWeights[0];
        this.cues = new CueWeights[0];
        this.whole = Judgement.SILENT;
    }

    private Opinion(Statement statement, LearnedWeights weights) {
        this.weights = weights;
        this.features = Features.of(statement);
        this.words = new WordWeights[features.words().end() + 1];
        for (int i = 0; i < words.length; i++) {
            words[i] = weights.word(features.words().word(i));
        }
        this.cues = new CueWeights[statement.understood().cues().size()];
        for (int i = 0; i < cues.length; i++) {
            cues[i] = weights.cue(features.cueKind(i));
        }
        this.whole = judged();
    }

    /** Reads a sentence; each word and each cue is looked up once. */
    public static Opinion of(Statement statement, LearnedWeights weights) {
        return weights.isEmpty() || isTurned(statement) ? NONE : new Opinion(statement, weights);
    }

    /** Words and pairs do not see what a negation turns; where the rules see one, they decide alone. */
    private static boolean isTurned(Statement statement) {
        for (Cue cue : statement.understood().cues()) {
            if ("negated".equals(cue.modifier()) || "less".equals(cue.modifier())) {
                return true;
            }
        }
        return false;
    }

    /** Of the sentence as a whole. */
    public Judgement whole() {
        return whole;
    }

    /** Of an actor in it; none where the sentence does not name it. */
    public Judgement of(View view) {
        if (features == null || !view.named()) {
            return Judgement.SILENT;
        }
        Sum sum = new Sum(features.words(), Judgement.ACTOR, weights.actorStart());
        features.of(view, new Features.ActorSink() {
            @Override
            public void trait(Features.Trait trait, double value) {
                sum.add(weights.actorTrait(trait), value);
            }

            @Override
            public void cue(int index, Place place, double value) {
                sum.add(cues[index].at(place), value);
            }

            @Override
            public void word(Features.Part part, int index) {
                if (words[index] != null) {
                    sum.add(words[index].beside(part), index);
                }
            }
        });
        return sum.judgement();
    }

    private Judgement judged() {
        Sum sum = new Sum(features.words(), Judgement.WHOLE, weights.start());
        features.whole(new Features.Sink() {
            private WordWeights before;

            @Override
            public void trait(Features.Trait trait, double value) {
                sum.add(weights.trait(trait), value);
            }

            @Override
            public void cue(int index, double value) {
                sum.add(cues[index], value);
            }

            @Override
            public void modifier(String kind, double value) {
                sum.add(weights.modifier(kind), value);
            }

            @Override
            public void word(int index) {
                Weight pair = before == null ? null : before.before(features.words().word(index));
                sum.add(pair, index - 1);
                before = words[index];
                if (before != null) {
                    sum.add(before.own(), index);
                }
            }
        });
        return sum.judgement();
    }

    /** Adds up weights, and remembers the words that weigh most. */
    private static final class Sum {
        private final MaskedWords words;
        private final double share;
        private double lean;
        private double plain;
        private double good;
        private double bad;
        private double plainest;
        private int goodAt = -1;
        private int badAt = -1;
        private int plainAt = -1;

        Sum(MaskedWords words, double share, Weight start) {
            this.share = share;
            this.words = words;
            this.lean = start.lean();
            this.plain = start.neutral();
        }

        void add(Weight weight, double value) {
            lean += weight.lean() * value;
            plain += weight.neutral() * value;
        }

        void add(CueWeights cue, double value) {
            add(cue.signed(), value);
            add(cue.present(), 1.0);
        }

        void add(Weight weight, int index) {
            if (weight == null) {
                return;
            }
            add(weight, 1.0);
            if (weight.lean() > good) {
                good = weight.lean();
                goodAt = words.at(index);
            }
            if (weight.lean() < bad) {
                bad = weight.lean();
                badAt = words.at(index);
            }
            if (weight.neutral() > plainest) {
                plainest = weight.neutral();
                plainAt = words.at(index);
            }
        }

        Judgement judgement() {
            double top = Math.max(Math.abs(lean), plain);
            double up = StrictMath.exp(lean - top);
            double down = StrictMath.exp(-lean - top);
            double still = StrictMath.exp(plain - top);
            double all = up + down + still;
            return new Judgement(share, (up - down) / all, still / all, goodAt, badAt, plainAt);
        }
    }
}
