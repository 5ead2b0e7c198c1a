/** What one asks of a rule before relying on it: a dry run over the past, and a test message. */

import { send } from './api.js';
import { el } from './dom.js';
import { silence } from './evaluations.js';
import { shortDate } from './format.js';
import { time } from './parts.js';
import { NOT_HEARD, plural } from './words.js';

const DAY = 86_400_000;

/** Both, for the rule in an editor as it stands there, saved or not. */
export function ruleTools(editor) {
  const answer = el('div', { class: 'answer', role: 'status' });
  const run = el('button', { type: 'button', class: 'button', onclick: () => busy(run, answer, () => dryRun(editor)) },
    'Dry run over 30 days');
  const test = el('button', { type: 'button', class: 'button', disabled: editor.isNew, onclick: () => busy(test, answer, () => testOf(editor)) },
    'Send a test');
  return el('section', { class: 'block', 'aria-labelledby': 'tools-heading' },
    el('h3', { id: 'tools-heading' }, 'Try it'),
    el('p', { class: 'hint' }, 'A dry run tells how often it would have been heard, as it stands here, and sends nothing. '
      + 'A test sends one marked message to everyone who gets the alerts of the saved rule.'),
    el('div', { class: 'buttons' }, run, test), answer);
}

async function busy(button, answer, work) {
  button.disabled = true;
  answer.replaceChildren(el('p', { class: 'hint' }, 'One moment\u2026'));
  try {
    answer.replaceChildren(...(await work()));
  } catch (problem) {
    answer.replaceChildren(el('p', { class: 'error' }, problem.message), ...(problem.errors ?? []).map((error) =>
      el('p', { class: 'error' }, error.detail)));
  } finally {
    button.disabled = false;
  }
}

async function testOf(editor) {
  await send('POST', `v1/rules/${encodeURIComponent(editor.id)}/test`);
  return [el('p', {}, 'Sent. It begins with TEST and says that nothing happened.')];
}

async function dryRun(editor) {
  const { id, ...rule } = editor.draft;
  const { data } = await send('POST', `v1/rules/${encodeURIComponent(editor.isNew ? 'draft' : editor.id)}/dry-run`, rule);
  return [
    el('p', { class: 'lead' }, `${plural(data.alerts, 'alert')} in 30 days`,
      data.in_digests > 0 ? `, ${data.in_digests} of them in digests` : '', '.'),
    el('p', { class: 'hint' }, `From ${plural(data.articles, 'article')} and ${plural(data.quotes, 'quote')}`,
      data.complete ? '.' : '; there was no time for all of them, so that there may be more.'),
    data.alerts > 0 && days(data),
    data.alerts > 0 && part('By symbol', el('ul', { class: 'tallies' }, tallies(data.by_symbol, 'symbol', (symbol) =>
      el('a', { href: `#/tickers/${encodeURIComponent(symbol)}` }, symbol)))),
    data.not_heard.length > 0 && part('Held and not heard, or not at once', el('ul', { class: 'tallies' },
      tallies(data.not_heard, 'reason', (reason) => NOT_HEARD[reason] ?? reason))),
    data.latest.length > 0 && part('The latest', el('ol', { class: 'lines' }, data.latest.slice(0, 10).map(example))),
    data.latest_not_heard.length > 0 && part('The latest of those',
      el('ol', { class: 'lines' }, data.latest_not_heard.slice(0, 10).map(silence))),
  ].filter(Boolean);
}

function part(title, content) {
  return el('div', {}, el('h4', {}, title), content);
}

/** A small bar for each day, in UTC as the counts are. */
function days({ from, to, by_day: counted }) {
  const counts = new Map(counted.map(({ date, count }) => [date, count]));
  const most = Math.max(...counts.values());
  const dates = [];
  for (let at = Date.parse(from.slice(0, 10)); at <= Date.parse(to); at += DAY) {
    dates.push(new Date(at).toISOString().slice(0, 10));
  }
  return part('By day', el('ol', { class: 'days' }, dates.map((date) => {
    const count = counts.get(date) ?? 0;
    const fill = el('i', { 'aria-hidden': 'true' });
    fill.style.setProperty('--size', count / most);
    return el('li', { title: `${shortDate(date)}: ${count}`, 'aria-hidden': count === 0 }, fill,
      el('span', { class: 'visually-hidden' }, `${shortDate(date)}: ${plural(count, 'alert')}`));
  })));
}

function tallies(counts, name, label) {
  const most = Math.max(...counts.map(({ count }) => count));
  return [...counts].sort((a, b) => b.count - a.count).slice(0, 20).map((each) => {
    const fill = el('i');
    fill.style.setProperty('--size', each.count / most);
    return el('li', {}, el('span', {}, label(each[name])), el('span', { class: 'tally', 'aria-hidden': 'true' }, fill),
      el('b', {}, `${each.count}`));
  });
}

function example(alert) {
  const subject = alert.subject ?? alert.symbol;
  return el('li', {}, alert.article_id
    ? el('a', { href: `#/articles/${encodeURIComponent(alert.article_id)}`, dir: 'auto' }, subject)
    : el('span', { dir: 'auto' }, subject), ' ', el('span', { class: 'hint' }, time(alert.at)));
}
