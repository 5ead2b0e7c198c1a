/** Why a rule whose condition held was not heard. */

import { el, note } from './dom.js';
import { score, time } from './parts.js';
import { reconcile } from './reconcile.js';
import { Feed } from './store.js';
import { NOT_HEARD } from './words.js';

/** What a rule had to say and was not heard with, newest first, kept up to date by `refresh`. */
export function evaluations(rule) {
  const feed = new Feed(`v1/rules/${encodeURIComponent(rule)}/evaluations`, 'at');
  const empty = el('div', { class: 'hint' });
  const list = el('ol', { class: 'lines' });
  const more = el('button', { type: 'button', class: 'more', hidden: true, onclick: () => feed.readOlder().then(show, () => {}) },
    'Show older ones');

  function show() {
    const items = feed.all();
    note(empty, ...(items.length > 0 ? [] : ['Whenever its condition held so far, it was heard.']));
    reconcile(list, items, (item) => item.id, silence);
    more.hidden = feed.cursor === null;
  }

  return {
    node: el('section', { class: 'block', 'aria-labelledby': 'heard-heading' },
      el('h3', { id: 'heard-heading' }, 'Why it was not heard'), empty, list, more),
    refresh: async () => await feed.poll() && show(),
  };
}

/** One thing that was not heard, or not at once, of the past or of a dry run. */
export function silence(item) {
  return el('li', {}, el('span', { class: 'kind' }, NOT_HEARD[item.reason] ?? item.reason), ' ',
    el('a', { href: `#/tickers/${encodeURIComponent(item.symbol)}` }, item.symbol), ' ',
    item.score === null || item.score === undefined ? null : [score(item.score), ' '],
    el('span', { dir: 'auto' }, item.detail ?? ''), ' ',
    item.article_id && [el('a', { href: `#/articles/${encodeURIComponent(item.article_id)}` }, 'Article'), ' '],
    item.alert_id && [el('a', { href: `#/alerts/${encodeURIComponent(item.alert_id)}` }, 'Alert'), ' '],
    el('span', { class: 'hint' }, time(item.at)));
}
