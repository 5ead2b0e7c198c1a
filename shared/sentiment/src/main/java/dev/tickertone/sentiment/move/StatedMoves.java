package dev.tickertone.sentiment.move;

import dev.tickertone.domain.score.StatedMove;
import dev.tickertone.sentiment.instrument.Mention;
import dev.tickertone.sentiment.text.Sentence;
import dev.tickertone.sentiment.text.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads what a text says instruments have done: a verb or direction, its amount, and before it the instrument.
 * Forecasts, targets, conditions and measures of business are not read: the words they need are not let through.
 */
public final class StatedMoves {
    private StatedMoves() {}

    /**
     * The moves in text order, amounts exactly as written and signed, {@code evidence} left {@code null}. A statement
     * reaches from its instrument to its last number. Linear in the length of the text.
     *
     * @param mentions of this text, in text order, not overlapping; the move of a group of companies is not its fund's
     */
    public static List<StatedMove> find(Text text, List<Mention> mentions) {
        List<StatedMove> moves = new ArrayList<>();
        Topics topics = new Topics(text, mentions);
        int next = 0;
        for (Sentence sentence : text.sentences()) {
            List<Mention> inside = new ArrayList<>();
            while (next < mentions.size() && mentions.get(next).start() < sentence.end()) {
                if (mentions.get(next).start() >= sentence.start() && !mentions.get(next).isTheme()) {
                    inside.add(mentions.get(next));
                }
                next++;
            }
            if ((!inside.isEmpty() || !topics.isEmpty()) && Line.mayState(text, sentence)) {
                Said said = new Statements(Line.of(text, sentence, inside), topics).read();
                moves.addAll(said.moves());
                topics.pass(sentence, inside, said.last().mention());
            } else if (!inside.isEmpty()) {
                topics.pass(sentence, inside, null);
            } else {
                topics.pass(sentence);
            }
        }
        return List.copyOf(moves);
    }
}
