/** Rules and what becomes of them, in the words that alerts use. */

import { percent, signed } from './format.js';

/** Why an alert is kept back. */
export const HELD = { quiet_hours: 'quiet hours', hourly_cap: 'the hourly limit', storm: 'too many at once' };

/** Why a rule was not heard, or not at once. */
export const NOT_HEARD = {
  disabled: 'switched off', paused: 'paused', expired: 'expired', low_relevance: 'low relevance', replaced: 'article replaced',
  same_story: 'story told before', cooldown: 'cooldown', not_recovered: 'not recovered since', quiet_hours: 'quiet hours',
  hourly_cap: 'hourly limit', storm: 'too many at once',
};

const RELATIONS = { lt: 'below', lte: 'at or below', gt: 'above', gte: 'at or above',
  crosses_below: 'falls to or below', crosses_above: 'rises to or above' };
const SOURCES = { observed: ' in the market', stated: ' in the article' };
const UNITS = { D: 'day', H: 'hour', M: 'minute', S: 'second' };

/** PT24H as 24 hours, P2D as 2 days; what is no duration as it is. */
export function duration(iso) {
  const parts = [...String(iso).matchAll(/(\d+(?:\.\d+)?)([DHMS])/g)].filter(([, number]) => Number(number) !== 0);
  return parts.length === 0 ? (iso === 'PT0S' ? 'none' : String(iso))
    : parts.map(([, number, unit]) => plural(number, UNITS[unit])).join(' ');
}

/** 1 story, 4 stories. */
export function plural(number, one, several = `${one}s`) {
  return `${number} ${Number(number) === 1 ? one : several}`;
}

/** A rule's instruments. */
export function scopeWords(scope) {
  if (scope?.portfolio) {
    return `portfolio ${scope.portfolio}`;
  }
  const symbols = scope?.symbols ?? [];
  return symbols.length === 0 ? 'any instrument'
    : symbols.slice(0, 5).join(', ') + (symbols.length > 5 ? ` and ${symbols.length - 5} more` : '');
}

/** A condition, which may be faulty: what cannot be said is left out. */
export function conditionWords(condition, outermost = true) {
  for (const [name, word] of [['all', ' and '], ['any', ' or ']]) {
    if (Array.isArray(condition?.[name])) {
      const words = condition[name].map((part) => conditionWords(part, false)).join(word);
      return outermost || condition[name].length === 1 ? words : `(${words})`;
    }
  }
  const { metric, op, value, recover } = condition ?? {};
  return [topic(condition ?? {}), RELATIONS[op] ?? op, amount(metric, value),
    Number.isFinite(recover) ? `(again after ${amount(metric, recover)})` : null].filter(Boolean).join(' ');
}

function topic({ metric, within = 'PT24H', source, min_move: least = 1, min_coverage: coverage = 0.2 }) {
  const window = ` within ${duration(within)}`;
  switch (metric) {
    case 'score_change': return `change of the score${window}`;
    case 'article_count': return `stories${window}`;
    case 'move_percent': return `move${SOURCES[source] ?? ''}${window}`;
    case 'divergence': return `price moves ${least}% or more against the story${window}, size of the score`;
    case 'portfolio_score': return 'score of the portfolio' + (coverage === 0.2 ? '' : ` with ${percent(coverage)} of it written about`);
    default: return String(metric ?? '');
  }
}

function amount(metric, value) {
  if (!Number.isFinite(value)) {
    return String(value ?? '');
  }
  const places = `${value}`.split('.')[1]?.length ?? 0;
  return ['article_count', 'divergence'].includes(metric) ? `${value}`
    : signed(value, places) + (metric === 'move_percent' ? '%' : '');
}

const NOUNS = { score: 'score', score_change: 'change of the score', article_count: 'stories', move_percent: 'move',
  divergence: 'gap between story and price', portfolio_score: 'score of the portfolio' };

/** A comparison that held: score −0.31, at or below the line of −0.15. */
export function comparisonWords({ metric, op, value, actual }) {
  const relation = { crosses_below: RELATIONS.lte, crosses_above: RELATIONS.gte }[op] ?? RELATIONS[op] ?? op;
  return `${NOUNS[metric] ?? metric} ${amount(metric, actual)}, ${relation} the line of ${amount(metric, value)}`;
}
