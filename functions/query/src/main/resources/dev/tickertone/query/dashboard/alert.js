/** One alert: why it fired, and exactly what goes out. */

import { el } from './dom.js';
import { absolute } from './format.js';
import { bar, observedMove, score, time } from './parts.js';
import { comparisonWords, HELD } from './words.js';

const KINDS = { first: 'first', escalation: 'got worse', recovery: 'over' };
const SMS_LENGTH = 160;

/** What an alert is to those before it. */
export function kindWords(alert) {
  return KINDS[alert.kind] ?? alert.kind;
}

/** How far its delivery is, in a few words. */
export function whenSent(alert) {
  if (alert.published_at) {
    return alert.digest_id ? 'sent in a digest' : 'sent';
  }
  return alert.held ? `held: ${HELD[alert.held] ?? alert.held}` : 'not sent yet';
}

/** An alert with everything that is known of it. */
export function alertView(alert) {
  return [el('div', { class: 'card-head alert-head', 'data-severity': alert.severity },
    el('span', { class: 'severity' }, alert.severity), el('span', { class: 'kind', 'data-kind': alert.kind }, kindWords(alert)),
    alert.score === null ? null : [bar(alert.score, 'small'), score(alert.score)],
    alert.move && observedMove(alert.move)),
  el('h2', { dir: 'auto', tabindex: '-1' }, alert.subject ?? `${alert.symbol}: rule ${alert.rule}`),
  el('p', { class: 'meta' }, el('span', {}, absolute(alert.created_at), ' (', time(alert.created_at), ')'),
    el('span', {}, delivery(alert))),
  links(alert), reasons(alert), sentence(alert), sent(alert)];
}

function delivery(alert) {
  const held = alert.held ? `kept back by ${HELD[alert.held] ?? alert.held}` : null;
  if (!alert.published_at) {
    return held ? `${held}, not sent yet` : 'being sent';
  }
  const at = `sent ${absolute(alert.published_at)}`;
  return [alert.digest_id ? `${at} in a digest` : at, held].filter(Boolean).join(', ');
}

function links(alert) {
  const link = (path, id, text) => id && el('a', { href: `#/${path}/${encodeURIComponent(id)}` }, text);
  return el('ul', { class: 'links' }, [
    link('articles', alert.article_id, 'The article'),
    link('rules', alert.rule, ['The rule ', el('bdi', {}, alert.rule)]),
    link('tickers', alert.symbol, `All on ${alert.symbol}`),
    link('alerts', alert.previous_id, 'The alert before it'),
  ].filter(Boolean).map((each) => el('li', {}, each)));
}

function reasons(alert) {
  return alert.reasons.length === 0 ? null : el('section', { class: 'block', 'aria-labelledby': 'reasons-heading' },
    el('h3', { id: 'reasons-heading' }, alert.kind === 'recovery' ? 'What is over' : 'What held'),
    el('ul', { class: 'lines' }, alert.reasons.map((reason) => el('li', {}, comparisonWords(reason)))));
}

function sentence(alert) {
  return alert.evidence && el('section', { class: 'block', 'aria-labelledby': 'sentence-heading' },
    el('h3', { id: 'sentence-heading' }, 'The sentence that says it'),
    el('blockquote', { dir: 'auto' }, alert.evidence.text));
}

function sent(alert) {
  return el('section', { class: 'block', 'aria-labelledby': 'sent-heading' },
    el('h3', { id: 'sent-heading' }, alert.held ? 'What it says by itself' : 'What is sent'),
    alert.held && el('p', { class: 'hint' }, alert.digest_id
      ? 'It went out in a digest, which names it by its subject; filters and bodies were those of the digest.'
      : 'While it is kept back, others may join it; then one digest goes out that names each by its subject.'),
    message('E-mail', `Subject: ${alert.subject}`, alert.text),
    message(`SMS, ${alert.sms?.length ?? 0} of ${SMS_LENGTH} characters`, null, alert.sms),
    el('h4', {}, 'Attributes, for filters'), attributes(alert.attributes),
    el('details', {}, el('summary', {}, 'JSON, for queues and webhooks (indented here)'),
      el('pre', { class: 'message' }, JSON.stringify(asSent(alert), null, 2))));
}

function message(title, first, text) {
  return [el('h4', {}, title), el('div', { class: 'message', dir: 'auto' },
    first && el('p', { class: 'subject' }, first), el('pre', {}, text ?? ''))];
}

function attributes(all) {
  return el('dl', { class: 'pairs' }, Object.entries(all).map(([name, value]) => el('div', {},
    el('dt', {}, el('code', {}, name)), el('dd', {}, Array.isArray(value) ? JSON.stringify(value) : `${value}`))));
}

/** The body as it was before delivery was noted in it. */
function asSent(alert) {
  const { attributes: _, ...body } = alert;
  return { ...body, published_at: null, digest_id: null };
}
