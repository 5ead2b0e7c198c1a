package dev.tickertone.sentiment.attribution;

import dev.tickertone.sentiment.actor.Actor;
import dev.tickertone.sentiment.grammar.Reading;
import dev.tickertone.sentiment.grammar.SentenceCues;
import dev.tickertone.sentiment.text.Sentence;
import java.util.List;

/** A sentence that was read: its words, its cues and who stands in it. */
public record Statement(Sentence sentence, Reading reading, SentenceCues understood, List<Actor> actors) {}
