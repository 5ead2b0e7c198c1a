/** What is said of a portfolio: its score, how much of it is written about, and what each holding adds. */

import { el } from './dom.js';
import { direction, percent, price, signed } from './format.js';
import { bar, score, time } from './parts.js';
import { plural } from './words.js';

const SHOWN = 100;

/** The score, as nodes. */
export function verdictOf(said) {
  return [verdict(said), said.unpriced > 0
    && el('p', { class: 'hint' }, `${plural(said.unpriced, 'holding has', 'holdings have')} no known price and is no part of it.`)].filter(Boolean);
}

/** The holdings as nodes, those first that contribute most. */
export function holdingsOf(said) {
  const sorted = [...said.holdings].sort((a, b) =>
    Math.abs(b.contribution ?? 0) - Math.abs(a.contribution ?? 0) || Math.abs(b.share ?? 0) - Math.abs(a.share ?? 0));
  const most = Math.max(...sorted.map((line) => Math.abs(line.contribution ?? 0)));
  const left = sorted.length - SHOWN;
  return [el('section', { class: 'block', 'aria-labelledby': 'holdings-heading' },
      el('h3', { id: 'holdings-heading' }, 'What each holding adds'),
      el('table', { class: 'holdings' },
        el('thead', {}, el('tr', {}, ['Symbol', 'Share', 'Score', 'Adds'].map((name) => el('th', { scope: 'col' }, name)))),
        el('tbody', {}, sorted.slice(0, SHOWN).map((line) => row(line, most)))),
      left > 0 && el('p', { class: 'hint' }, `And ${plural(left, 'holding')} that add less.`))];
}

function verdict(said) {
  return el('section', { class: 'verdict', 'aria-label': 'Score of the portfolio', 'data-direction': direction(said.score) },
    score(said.score, 'large'),
    el('div', { class: 'verdict-words' },
      el('strong', { class: 'label' }, said.label ?? 'nothing written about it in 7 days'),
      el('span', {}, `${percent(said.coverage)} of it is written about, as of `, time(said.as_of))),
    el('div', { class: 'scale' }, bar(said.score, 'wide'),
      el('span', { class: 'scale-words', 'aria-hidden': 'true' }, el('i', {}, '\u22121'), el('i', {}, '0'), el('i', {}, '+1'))));
}

function row(line, most) {
  const adds = line.contribution ?? null;
  return el('tr', { 'data-symbol': line.symbol },
    el('th', { scope: 'row' }, el('a', { href: `#/tickers/${encodeURIComponent(line.symbol)}` }, line.symbol),
      el('span', { class: 'hint' }, held(line))),
    el('td', {}, line.share === null ? '\u2013' : `${signedShare(line.share)}`),
    el('td', {}, score(line.score), ' ', bar(line.score, 'small'), el('span', { class: 'hint' },
      line.stories === 0 ? 'no stories' : plural(line.stories, 'story', 'stories'))),
    el('td', {}, bar(most > 0 && adds !== null ? adds / most : null), ' ',
      el('span', { class: 'score', 'data-direction': direction(adds) }, adds === null ? '\u2013' : signed(adds, 3))));
}

function held(line) {
  return line.quantity === null ? `weight ${line.weight}`
    : `${line.quantity} at ${line.price === null ? 'no known price' : price(line.price)}`;
}

function signedShare(share) {
  const text = `${(Math.abs(share) * 100).toFixed(1)}%`;
  return share < 0 ? `\u2212${text}` : text;
}
