package dev.tickertone.sentiment.evaluation;

import java.util.List;

/** A text with labels. */
interface Labelled {
    String id();

    Half half();

    List<MoveLabel> moves();

    /** What a list of errors may show of it: the text where it is ours, else nothing. */
    String shown();
}
