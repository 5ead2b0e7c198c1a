/** Conditions of rules in words. */

const OPS = { lt: 'below', lte: 'at or below', gt: 'above', gte: 'at or above',
  crosses_below: 'crosses below', crosses_above: 'crosses above' };
const METRICS = { score: 'score', score_change: 'change of the score', article_count: 'number of stories',
  move_percent: 'move in percent', divergence: 'score against the price', portfolio_score: 'score of the portfolio' };

/** A condition as one line: {@code score at or below -0.15 and (…)}. */
export function stated(condition) {
  const [word, parts] = condition.all ? [' and ', condition.all] : condition.any ? [' or ', condition.any] : [null, null];
  if (parts) {
    return parts.map((part) => (part.all || part.any) && parts.length > 1 ? `(${stated(part)})` : stated(part)).join(word);
  }
  const recover = condition.recover === null || condition.recover === undefined ? '' : ` until back at ${condition.recover}`;
  return `${METRICS[condition.metric] ?? condition.metric} ${OPS[condition.op] ?? condition.op} ${condition.value}${recover}`;
}
