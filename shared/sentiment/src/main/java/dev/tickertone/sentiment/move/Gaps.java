package dev.tickertone.sentiment.move;

import dev.tickertone.sentiment.move.Walk.Head;
import dev.tickertone.domain.score.StatedMove;
import dev.tickertone.sentiment.instrument.Instrument.Type;
import dev.tickertone.sentiment.text.Amount.Unit;

/** Finds whose an amount is that has neither verb nor direction: {@code A added 1.2% and B 0.8%}. */
final class Gaps {
    private static final int ASIDE = 8;
    private static final int HEDGES = 4;

    private final Line line;
    private final Subjects subjects;
    private final Lists lists;
    private final Said said;

    Gaps(Line line, Subjects subjects, Said said) {
        this.line = line;
        this.subjects = subjects;
        this.lists = new Lists(line);
        this.said = said;
    }

    /** The instrument of {@code and B 0.8%} after {@code A added 1.2%}. */
    Subject subject(int i) {
        boolean timed = Terms.isTime(line, i + 1) || line.at(i + 1).is("at") || line.at(i + 1).is("by");
        if (line.at(i - 1).is("and") && timed && !line.at(i + 2).isName() && said.last().isGap(i, i)) {
            return said.last().inherited(i);
        }
        int word = i - 1;
        while (i - word < HEDGES && line.at(word).is(Role.ABOUT)) {
            word--;
        }
        boolean share = line.at(word).is(",") && line.at(word - 1).is(Role.SHARE);
        int noun = share ? word - 1 : line.at(word).is(",") ? beforeAside(word) : word;
        boolean own = line.at(noun).isName() || line.at(noun).is(Role.SHARE);
        own &= !said.last().isOfBusiness() || line.at(noun).is(Role.SHARE);
        boolean plain = line.at(i).quantity().unit() == Unit.PLAIN && !isPointsAgain(noun);
        if (!own || plain || line.at(i + 1).is(Role.PARTICLE) || !said.last().isGap(noun, i)) {
            return Subject.NONE;
        }
        Item name = line.at(noun);
        Subject subject = name.isName() && name.isPossessive() ? Subject.of(name.mention(), noun, true)
                : subjects.of(noun + 1, Head.VERB);
        int before = subject.isNone() ? -1 : lists.determined(subject.first()) - 1;
        before = line.at(before).is(Role.REFERS) ? before - 1 : before;
        boolean place = line.at(before).isCapital() && !line.at(before).isName() && line.at(before - 1).is("in");
        Item joint = line.at(place ? before - 2 : before);
        return joint.is("and") || joint.is(",") || joint.is("while") || joint.is(";") ? subject : Subject.NONE;
    }

    /** {@code A lost 310 points, B 88}: of two indices the first tells what the other's number counts. */
    private boolean isPointsAgain(int name) {
        StatedMove before = said.moves().isEmpty() ? null : said.moves().getLast();
        return before != null && before.points() != null && line.at(name).isName()
                && line.at(name).mention().instrument().type() == Type.INDEX;
    }

    /** From the second comma of {@code and B, a rival, 0.8%} to the name before the first. */
    private int beforeAside(int comma) {
        int found = comma;
        for (int i = comma - 1; i > comma - ASIDE && line.has(i); i--) {
            Item item = line.at(i);
            boolean same = found != comma && item.isName()
                    && item.mention().instrument().equals(line.at(found).mention().instrument());
            if (item.isName() && (i == comma - 1 || line.at(i + 1).is(",") && (found == comma || same))) {
                found = i;
            }
            if (item.isAmount() || item.is(Role.VERB) || item.is(";")) {
                return found;
            }
        }
        return found;
    }
}
