/** The feed of alerts, each with the text its subscribers get. */

import { byId, el, note } from './dom.js';
import { direction, signed } from './format.js';
import { bar, score, time } from './parts.js';
import { keepingPlace, reconcile } from './reconcile.js';

const KINDS = { escalation: 'further', recovery: 'over' };

/** Brings the feed up to date and answers how many alerts are new. */
export function showAlerts(alerts) {
  if (alerts.length === 0) {
    note(byId('alerts-note'),
      el('p', { class: 'lead' }, 'No alerts yet.'),
      el('p', {}, 'One comes when what articles say, and what prices do, cross the lines of a ',
        el('a', { href: '#/rules' }, 'rule'), '.'));
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
      el('span', { class: 'severity' }, alert.severity),
      KINDS[alert.kind] && el('span', { class: 'kind' }, KINDS[alert.kind]), el('b', {}, alert.symbol),
      alert.score === null ? null : [bar(alert.score, 'small'), score(alert.score)],
      alert.move && el('span', { class: 'move', 'data-direction': direction(alert.move.percent), title: `Move, ${alert.move.source}` },
        `${signed(alert.move.percent, 1)}% ${alert.move.source}`)),
    el('p', { class: 'card-title' },
      el('a', { href: place(alert), dir: 'auto' }, alert.subject ?? alert.rule)),
    el('details', {},
      el('summary', {}, 'What subscribers get'),
      alert.text && [el('h3', {}, 'Email'), el('pre', { class: 'message' }, alert.text)],
      alert.sms && [el('h3', {}, 'SMS'), el('pre', { class: 'message' }, alert.sms)]),
    el('p', { class: 'card-foot' }, time(alert.created_at), ' \u00b7 rule ',
      el('a', { href: `#/rules/${encodeURIComponent(alert.rule)}` }, alert.rule), ` \u00b7 ${sent(alert)}`));
}

/** Where it is told of: its article, or the instrument where a price alone raised it. */
function place(alert) {
  return alert.article_id === null
    ? `#/tickers/${encodeURIComponent(alert.symbol)}` : `#/articles/${encodeURIComponent(alert.article_id)}`;
}

function sent(alert) {
  if (alert.published_at) {
    return alert.digest_id ? 'sent in a digest' : 'sent';
  }
  return alert.held ? `waits: ${alert.held.replaceAll('_', ' ')}` : 'not sent yet';
}
