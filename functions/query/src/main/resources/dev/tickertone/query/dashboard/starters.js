/** Rules to start from. */

/** By name; each as the API takes a rule, without an id. */
export const STARTERS = {
  'bad-news': {
    about: 'One instrument\u2019s news turns bad',
    rule: { name: 'Bad news', severity: 'warning', scope: { symbols: ['^RUT', 'IWM'] },
      when: { metric: 'score', op: 'crosses_below', value: -0.35, recover: -0.1 }, notify_recovery: true, cooldown: 'PT4H' },
  },
  'story-and-tape': {
    about: 'Story and price fall together',
    rule: { name: 'Story and price fall', severity: 'critical', scope: {},
      when: { all: [{ metric: 'score', op: 'lte', value: -0.15 },
        { metric: 'move_percent', op: 'lte', value: -3, source: 'either', within: 'PT24H' }] }, max_per_hour: 5 },
  },
  'against-the-tape': {
    about: 'The story says one thing, the price another',
    rule: { name: 'Story against price', severity: 'info', scope: {},
      when: { metric: 'divergence', op: 'gte', value: 0.35, min_move: 1.5, within: 'PT24H' }, max_per_hour: 5 },
  },
  'much-talked-of': {
    about: 'Many stories within a day',
    rule: { name: 'Much talked of', severity: 'info', scope: { symbols: ['NVDA'] },
      when: { metric: 'article_count', op: 'crosses_above', value: 5, within: 'PT24H' }, cooldown: 'PT12H' },
  },
  'portfolio-turns': {
    about: 'A portfolio\u2019s score turns',
    rule: { name: 'Portfolio turns', severity: 'warning', scope: { portfolio: null },
      when: { metric: 'portfolio_score', op: 'lte', value: -0.2 }, escalate: { score: 0.2 }, cooldown: 'PT12H' },
  },
};
