/** The rules: a list, and one with its editor. */

import { get, send } from './api.js';
import { byId, el } from './dom.js';
import { editor } from './editor.js';
import { hideExplanation } from './highlight.js';
import { stated } from './conditions.js';

/** What a new rule may begin as. */
const STARTERS = {
  'bad-news': { name: 'Bad news of my instruments', scope: { symbols: ['AAPL', 'MSFT'] },
    when: { metric: 'score', op: 'lte', value: -0.35 }, cooldown: 'PT4H' },
  'story-and-price': { name: 'A story and a price that agree', scope: { symbols: ['^RUT', 'IWM'], min_relevance: 0.3 },
    when: { all: [{ metric: 'score', op: 'lte', value: -0.15 },
      { metric: 'move_percent', op: 'lte', value: -2, source: 'either', within: 'PT24H' }] }, severity: 'critical' },
  'big-move': { name: 'A move down, and its end', scope: { symbols: ['SPY'] }, notify_recovery: true,
    when: { metric: 'move_percent', op: 'crosses_below', value: -2, recover: -1, source: 'observed' } },
};

let asked = 0;

/** Shows all rules, or one by its id; `new` is an empty place for one. */
export async function openRules(id, wide) {
  hideExplanation();
  const mine = ++asked;
  const reader = byId('reader');
  delete reader.dataset.articleId;
  delete reader.dataset.status;
  reader.scrollTop = 0;
  const content = await (id === '' ? list() : id === 'new' ? fresh() : one(id)).catch(
    (problem) => [el('div', { class: 'note' }, el('p', { class: 'lead' }, 'The rules cannot be shown.'), el('p', {}, problem.message))]);
  if (mine === asked) {
    reader.replaceChildren(...content);
    if (!wide || id !== '') {
      byId('rules-title')?.focus();
    }
  }
}

async function list() {
  const { items } = await get('v1/rules?limit=200');
  return [el('h2', { id: 'rules-title', tabindex: '-1' }, 'Rules'),
    el('p', { class: 'hint' }, 'A rule says for which instruments, when, how loud and how often you are told.'),
    el('ul', { class: 'rules' }, items.map(row)),
    el('p', { class: 'actions' }, el('a', { class: 'button', href: '#/rules/new' }, 'New rule'))];
}

function row(rule) {
  const of = rule.scope.portfolio ? `portfolio ${rule.scope.portfolio}`
    : rule.scope.symbols.length === 0 ? 'any instrument' : rule.scope.symbols.slice(0, 6).join(', ')
      + (rule.scope.symbols.length > 6 ? `, and ${rule.scope.symbols.length - 6} more` : '');
  return el('li', { class: 'card', 'data-rule-id': rule.id, 'data-severity': rule.severity },
    el('p', { class: 'card-head' }, el('span', { class: 'severity' }, rule.severity),
      el('b', {}, rule.id), el('span', { class: 'state' }, rule.enabled ? 'on' : 'off')),
    el('p', { class: 'card-title' }, el('a', { href: `#/rules/${encodeURIComponent(rule.id)}`, dir: 'auto' }, rule.name)),
    el('p', {}, el('bdi', {}, of), ': ', stated(rule.when)));
}

async function one(id) {
  const answer = await send('GET', `v1/rules/${encodeURIComponent(id)}`);
  if (!answer.ok) {
    return [back(), el('div', { class: 'note' },
      el('p', { class: 'lead' }, answer.status === 404 ? 'There is no such rule.' : 'This rule cannot be shown.'),
      el('p', {}, answer.body?.detail ?? ''))];
  }
  return [back(), el('h2', { id: 'rules-title', tabindex: '-1', dir: 'auto' }, answer.body.name),
    ...editor(id, answer.body, answer.tag)];
}

async function fresh() {
  const place = el('div', {});
  const choose = (name) => () => place.replaceChildren(...editor(name, STARTERS[name], null));
  return [back(), el('h2', { id: 'rules-title', tabindex: '-1' }, 'New rule'),
    el('p', { class: 'hint' }, 'Begin with one of these and change it:'),
    el('p', { class: 'actions' }, Object.entries(STARTERS).map(([name, rule]) =>
      el('button', { type: 'button', onclick: choose(name) }, rule.name))), place];
}

function back() {
  return el('a', { class: 'back always', href: '#/rules' }, '\u2190 All rules');
}
