package dev.tickertone.store.rule;

import dev.tickertone.domain.table.Item;
import dev.tickertone.domain.table.Key;
import dev.tickertone.domain.table.Table;
import dev.tickertone.domain.table.Write;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The number that every change of a rule or a portfolio raises. Changes are decided on one number and written only if it
 * still stands, so they happen one after the other: no limit is passed by two at a time, and no portfolio goes while a
 * rule that names it comes. Thread-safe.
 */
final class RuleRevision {
    /** Tries to make a change while others make theirs. */
    static final int MAX_TRIES = 10;

    // Sorts before every rule's id.
    private static final Key KEY = new Key(Rules.PARTITION, "!");
    private static final String NUMBER = "revision";
    private static final String RULES = "rules";
    private static final String PORTFOLIOS = "portfolios";

    private final Table table;

    RuleRevision(Table table) {
        this.table = table;
    }

    /** The number, and how many rules and portfolios are kept. */
    record State(long number, int rules, int portfolios) {
        private static final State FIRST = new State(0, 0, 0);

        private State after(Attempt change) {
            return new State(number + 1, rules + change.rules(), portfolios + change.portfolios());
        }
    }

    /**
     * A change as it was decided.
     *
     * @param writes none where nothing is to be changed
     * @param rules how many more rules there are with it
     * @param portfolios how many more portfolios
     */
    record Attempt(Edit outcome, List<Write> writes, int rules, int portfolios) {
        /** Nothing is to be changed. */
        static Attempt none(Edit outcome) {
            return new Attempt(outcome, List.of(), 0, 0);
        }
    }

    State read() {
        return table.get(KEY).map(item -> new State(Long.parseLong(item.get(NUMBER)),
                Integer.parseInt(item.get(RULES)), Integer.parseInt(item.get(PORTFOLIOS)))).orElse(State.FIRST);
    }

    /**
     * Makes a change.
     *
     * @param decide called with what stands, again where that was changed meanwhile; reads what it decides on
     */
    Edit change(Function<State, Attempt> decide) {
        for (int tries = 1; tries <= MAX_TRIES; tries++) {
            State before = read();
            Attempt attempt = decide.apply(before);
            if (attempt.writes().isEmpty() || write(before, attempt)) {
                return attempt.outcome();
            }
        }
        throw new IllegalStateException("rules were changed by others " + MAX_TRIES + " times in a row");
    }

    private boolean write(State before, Attempt attempt) {
        State after = before.after(attempt);
        Write.Condition unchanged = before.number() == 0 ? new Write.Condition.Absent()
                : new Write.Condition.Equals(NUMBER, Long.toString(before.number()));
        List<Write> group = new ArrayList<>(attempt.writes());
        group.add(new Write.Put(new Item(KEY, Map.of(NUMBER, Long.toString(after.number()),
                RULES, Integer.toString(after.rules()), PORTFOLIOS, Integer.toString(after.portfolios()))), unchanged));
        return table.write(group);
    }
}
