package dev.tickertone.local.eval;

import java.time.Duration;
import java.util.List;

/**
 * What a scorer said about a set.
 *
 * @param answers one for each row, in order
 * @param took how long it needed, the start of its process included
 */
record Result(String scorer, List<Answer> answers, Measures measures, Duration took) {}
