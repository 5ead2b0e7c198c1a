/** What the article says its instruments did, beside what their quotes say. */

import { el } from './dom.js';
import { direction, level, price, shortDate, signed } from './format.js';
import { statedMove } from './parts.js';

const SESSIONS = { pre: 'before the open', regular: '', after: 'after the close', closed: 'outside trading' };
const WINDOWS = { PT1H: '1 h', PT24H: '24 h' };

/** The moves of an article's instruments; empty where there are none. */
export function moves(article) {
  if (article.moves.length === 0) {
    return '';
  }
  return el('section', { class: 'moves-table', 'aria-labelledby': 'moves-heading' },
    el('h3', { id: 'moves-heading' }, 'Moves'),
    el('table', {},
      el('thead', {}, el('tr', {}, ['Instrument', 'Stated in the article', 'Observed in quotes'].map((name) =>
        el('th', { scope: 'col' }, name)))),
      el('tbody', {}, article.moves.map(row))));
}

function row({ symbol, stated, observed }) {
  return el('tr', { 'data-symbol': symbol }, el('th', { scope: 'row' }, symbol),
    el('td', {}, each(stated, said)), el('td', {}, each(sessions(observed), seen)));
}

function each(items, cell) {
  return items.length === 0 ? el('span', { class: 'none' }, '\u2013') : items.map((item) => el('div', {}, cell(item)));
}

function said(stated) {
  return [statedMove(stated), detail([level(stated) && `to ${level(stated)}`, stated.period])];
}

/** The moves that end with the same price belong together. */
function sessions(observed) {
  return [...Map.groupBy(observed, (move) => move.as_of).values()];
}

function seen(group) {
  const day = group.find((move) => move.against === 'previous_close');
  const windows = group.filter((move) => move !== day).map((move) => `${WINDOWS[move.against]} ${change(move)}`);
  const last = group[0];
  const prices = day ? `${price(day.from)} to ${price(day.price)}` : price(last.price);
  return [day && el('span', { class: 'move', 'data-direction': direction(day.percent) }, change(day)),
    detail([prices, `${shortDate(last.session_date)} ${SESSIONS[last.session]}`.trim(), ...windows])];
}

function change(move) {
  return `${signed(move.percent)}%`;
}

function detail(parts) {
  const words = parts.filter(Boolean).join(' \u00b7 ');
  return words && el('span', { class: 'detail' }, ` ${words}`);
}
