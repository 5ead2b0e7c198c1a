/** Small parts that several panes show. */

import { byId, el, setText } from './dom.js';
import { absolute, ago, direction, move, signed } from './format.js';

const STATUS_WORDS = { pending: 'being scored', insufficient_evidence: 'not enough evidence' };

/** A bar that grows from the middle, left for negative. Decoration: the number stands beside it. */
export function bar(score, className = '') {
  const fill = el('i');
  fill.style.setProperty('--size', score === null ? 0 : Math.min(Math.abs(score), 1));
  return el('span', { class: `bar ${className}`, 'data-direction': direction(score), 'aria-hidden': 'true' }, fill);
}

/** A score as a number, or a dash. */
export function score(value, className = '') {
  return el('span', { class: `score ${className}`, 'data-direction': direction(value) },
    value === null ? '\u2013' : signed(value));
}

/** The words for an article's overall score. */
export function overallWords(overall) {
  return overall.label ?? STATUS_WORDS[overall.status] ?? overall.status;
}

/** A time that keeps saying how long ago it was; see {@link refreshTimes}. */
export function time(at) {
  return el('time', { datetime: at, title: absolute(at), 'data-ago': true }, ago(at));
}

export function refreshTimes() {
  const now = Date.now();
  for (const node of document.querySelectorAll('time[data-ago]')) {
    setText(node, ago(node.dateTime, now));
  }
}

/** What the article says an instrument has done. */
export function statedMove(stated) {
  const words = move(stated);
  const amount = stated.percent ?? stated.basis_points ?? stated.points;
  return words && el('span', { class: 'move', 'data-direction': direction(amount), title: 'Move stated in the article' },
    el('span', { class: 'visually-hidden' }, 'stated move '), words);
}

/** The moves an article states for one instrument. */
export function movesOf(article, symbol) {
  return article.stated_moves.filter((stated) => stated.symbol === symbol);
}

/** A move that an alert tells of: observed in quotes, or stated. */
export function observedMove({ percent, source }) {
  return el('span', { class: 'move', 'data-direction': direction(percent), title: `Move, ${source}` },
    `${signed(percent, 1)}% ${source}`);
}

/** Tells screen readers of what is new. */
export function announce(added, what) {
  if (added > 0) {
    byId('announce').textContent = `${added} new ${what}${added === 1 ? '' : 's'}`;
  }
}

/** Shows in the navigation how many there are. */
export function count(name, page) {
  const text = page.items.length === 0 ? '' : `${page.items.length}${page.next_cursor ? '+' : ''}`;
  document.querySelectorAll(`[data-count="${name}"]`).forEach((node) => setText(node, text));
}
