/** The feed of alerts, each with the text its subscribers get. */

import { byId, el, note } from './dom.js';
import { direction, signed } from './format.js';
import { bar, score, time } from './parts.js';
import { keepingPlace, reconcile } from './reconcile.js';

/** Brings the feed up to date and answers how many alerts are new. */
export function showAlerts(alerts) {
  if (alerts.length === 0) {
    note(byId('alerts-note'),
      el('p', { class: 'lead' }, 'No alerts yet.'),
      el('p', {}, 'One fires when an article\u2019s score for an instrument and the instrument\u2019s own move cross '
        + 'the default rule\u2019s lines in the same direction.'));
  } else {
    note(byId('alerts-note'));
  }
  let added = 0;
  keepingPlace(byId('alert-list'), () => {
    added = reconcile(byId('alert-list'), alerts, (alert) => alert.id, card);
  });
  return added;
}

function card(alert) {
  return el('li', { class: 'card', 'data-alert-id': alert.id, 'data-severity': alert.severity },
    el('p', { class: 'card-head' },
      el('span', { class: 'severity' }, alert.severity), el('b', {}, alert.symbol),
      alert.score === null ? null : [bar(alert.score, 'small'), score(alert.score)],
      alert.move && el('span', { class: 'move', 'data-direction': direction(alert.move.percent), title: `Move, ${alert.move.source}` },
        `${signed(alert.move.percent, 1)}% ${alert.move.source}`)),
    el('p', { class: 'card-title' },
      el('a', { href: `#/articles/${encodeURIComponent(alert.article_id)}`, dir: 'auto' }, alert.subject ?? alert.rule)),
    el('details', {},
      el('summary', {}, 'What subscribers get'),
      alert.text && [el('h3', {}, 'Email'), el('pre', { class: 'message' }, alert.text)],
      alert.sms && [el('h3', {}, 'SMS'), el('pre', { class: 'message' }, alert.sms)]),
    el('p', { class: 'card-foot' }, time(alert.created_at), ` \u00b7 rule ${alert.rule} \u00b7 `,
      alert.published_at ? 'sent' : 'not sent yet'));
}
