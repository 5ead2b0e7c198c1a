// Scores lines as `tickertone score` does, with a scorer from its own package:
// node score.mjs vader|vader-sentences|afinn < in > out, where in is id<TAB>text[<TAB>entity] and out id<TAB>score.
// The entity is not read: neither scorer knows who is meant.
import { createInterface } from 'node:readline';
import Sentiment from 'sentiment';
import vader from 'vader-sentiment';

const afinn = new Sentiment();
const compound = text => vader.SentimentIntensityAnalyzer.polarity_scores(text).compound;
const mean = numbers => numbers.reduce((sum, n) => sum + n, 0) / numbers.length;

/** What VADER does with its own sum, so that any sum fits into [-1, 1] and keeps its sign. */
const squashed = sum => sum / Math.sqrt(sum * sum + 15);

const scorers = {
  vader: compound,
  // VADER is made for single sentences; its authors score longer texts by the mean of their sentences.
  'vader-sentences': text => mean(text.split(/(?<=[.!?]) /).map(compound)),
  afinn: text => squashed(afinn.analyze(text).score),
};

const score = scorers[process.argv[2]];
if (!score) {
  console.error(`usage: node score.mjs ${Object.keys(scorers).join('|')}`);
  process.exit(2);
}
const answers = [];
for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  const [id, text = ''] = line.split('\t');
  answers.push(`${id}\t${score(text)}\n`);
}
process.stdout.write(answers.join(''));
