/** The feed of alerts, beside the articles and as a view of its own. */

import { alertView, kindWords, whenSent } from './alert.js';
import { Watched } from './api.js';
import { byId, el, note } from './dom.js';
import { announce, bar, count, observedMove, score, time } from './parts.js';
import { keepingPlace, reconcile } from './reconcile.js';
import { detailFailed, listFailed, showDetail, showList, showNote } from './sections.js';
import { Feed } from './store.js';

const BACK = '#/alerts';
const feed = new Feed('v1/alerts', 'created_at');
let chosen = '';
let alert = null;

/** Asks for new alerts, whatever view is shown: their number stands in the navigation. */
export async function refreshAlerts() {
  const first = !feed.loaded;
  try {
    if (await feed.poll()) {
      const added = showAside(feed.all());
      announce(first ? 0 : added, 'alert');
      count('alerts', feed.newest.data);
      show();
    }
  } catch (problem) {
    if (first && isShown()) {
      listFailed('The alerts', problem);
    }
    throw problem;
  }
}

/** The view of all alerts, and of one. */
export const alertSection = {
  heading: 'Alerts',

  open(id) {
    chosen = id;
    alert = id === '' ? null : new Watched(`v1/alerts/${encodeURIComponent(id)}`);
    if (feed.loaded) {
      show();
    }
    if (alert === null) {
      showNote(BACK, 'Select an alert.', el('p', {}, 'It shows why it fired and exactly what is sent.'));
    }
  },

  /** An alert is asked for until it is sent: then it stays as it is. */
  async refresh() {
    const target = alert;
    if (target === null || target.data?.published_at) {
      return;
    }
    try {
      if (await target.poll() && target === alert) {
        showDetail(BACK, alertView(target.data));
        document.title = `${target.data.subject ?? target.data.symbol} \u00b7 Tickertone`;
      }
    } catch (problem) {
      if (target === alert && target.data === null) {
        detailFailed(BACK, 'alert', problem);
      }
    }
  },
};

function isShown() {
  return document.body.dataset.section === 'alerts';
}

function show() {
  if (isShown()) {
    showList(feed, row, chosen, '', nothing());
  }
}

function nothing() {
  return [el('p', { class: 'lead' }, 'No alerts yet.'),
    el('p', {}, 'One fires when an article and the instrument\u2019s own move cross the lines of a ',
      el('a', { href: '#/rules' }, 'rule'), '.')];
}

function showAside(alerts) {
  note(byId('alerts-note'), ...(alerts.length === 0 ? nothing() : []));
  let added = 0;
  keepingPlace(byId('alert-list'), () => {
    added = reconcile(byId('alert-list'), alerts, (alert) => alert.id, card);
  });
  return added;
}

function card(alert) {
  return el('li', { class: 'card', 'data-alert-id': alert.id, 'data-severity': alert.severity },
    head(alert),
    el('p', { class: 'card-title' }, el('a', { href: address(alert), dir: 'auto' }, alert.subject ?? alert.rule)),
    el('p', { class: 'card-foot' }, time(alert.created_at), ` \u00b7 ${whenSent(alert)}`));
}

/** An alert in a list, as a link to it. */
export function row(alert) {
  return el('li', { 'data-alert-id': alert.id, 'data-severity': alert.severity },
    el('a', { class: 'row row-alert', href: address(alert) },
      head(alert, 'span'),
      el('span', { class: 'row-title', dir: 'auto' }, alert.subject ?? alert.rule),
      el('span', { class: 'row-meta' }, time(alert.created_at), el('span', {}, whenSent(alert)),
        el('span', {}, 'rule ', el('bdi', {}, alert.rule)))));
}

function head(alert, tag = 'p') {
  return el(tag, { class: 'card-head' },
    el('span', { class: 'severity' }, alert.severity),
    el('span', { class: 'kind', 'data-kind': alert.kind }, kindWords(alert)),
    el('b', {}, alert.symbol),
    alert.score === null ? null : [bar(alert.score, 'small'), score(alert.score)],
    alert.move && observedMove(alert.move));
}

function address(alert) {
  return `#/alerts/${encodeURIComponent(alert.id)}`;
}
