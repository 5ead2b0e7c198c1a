/** What a rule would have said, and what it did not. */

import { el } from './dom.js';
import { time } from './parts.js';

/** A dry run: how often, on what, when, and what would not have been heard. */
export function dryRun(report) {
  const most = Math.max(1, ...report.by_day.map((day) => day.count));
  return [el('h3', {}, `${report.alerts} alert${report.alerts === 1 ? '' : 's'} since ${report.from.slice(0, 10)}`),
    el('p', { class: 'hint' }, `${report.by_themselves} by themselves, ${report.in_digests} in digests; `
      + `${report.articles} articles and ${report.quotes} quotes looked at${report.complete ? '' : ', not all there are'}.`),
    el('ul', { class: 'days' }, report.by_day.map((day) => {
      const fill = el('i', { 'aria-hidden': 'true' });
      fill.style.setProperty('--size', day.count / most);
      return el('li', {}, el('span', {}, day.date), fill, el('b', {}, String(day.count)));
    })),
    report.by_symbol.length > 0 && el('p', {}, 'On ', report.by_symbol.map((each) => `${each.symbol} ${each.count}`).join(', ')),
    report.not_heard.length > 0 && el('p', {}, 'Not heard, or later: ',
      report.not_heard.map((each) => `${each.reason.replaceAll('_', ' ')} ${each.count}`).join(', ')),
    el('ol', { class: 'cards' }, report.latest.map((alert) => el('li', { class: 'card' },
      el('p', { class: 'card-title' }, alert.article_id === null ? el('span', { dir: 'auto' }, alert.subject)
        : el('a', { href: `#/articles/${encodeURIComponent(alert.article_id)}`, dir: 'auto' }, alert.subject)),
      el('p', { class: 'card-foot' }, time(alert.at), alert.held ? ` \u00b7 ${alert.held.replaceAll('_', ' ')}` : '')))),
  ].filter(Boolean);
}

/** What held and was not heard, or not at once, and why. */
export function evaluations(items) {
  if (items.length === 0) {
    return [el('p', { class: 'hint' }, 'Nothing in the last 30 days held without being heard.')];
  }
  return [el('h3', {}, 'Held, and not heard or later'),
    el('ol', { class: 'cards' }, items.map((each) => el('li', { class: 'card', 'data-reason': each.reason },
      el('p', { class: 'card-head' }, el('span', { class: 'reason' }, each.reason.replaceAll('_', ' ')), el('b', {}, each.symbol), time(each.at)),
      el('p', {}, each.detail),
      each.article_id && el('p', { class: 'card-foot' },
        el('a', { href: `#/articles/${encodeURIComponent(each.article_id)}` }, 'The article')))))];
}
