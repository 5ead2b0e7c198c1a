/** The list of rules, each with its switch. */

import { getTagged, send } from './api.js';
import { el } from './dom.js';
import { Editor } from './rule.js';
import { toggle } from './fields.js';
import { listAction, listFailed, showList, showNote } from './sections.js';
import { STARTERS } from './starters.js';
import { Pages } from './store.js';
import { conditionWords, scopeWords } from './words.js';

const BACK = '#/rules';
const rules = new Pages('v1/rules?limit=200');
let chosen = '';

/** By address: what is not saved stays while the page is open, wherever one goes in it. */
const editors = new Map();
let editor = null;

/** The view of all rules, and of one. */
export const ruleSection = {
  heading: 'Rules',

  open(id) {
    chosen = id;
    leave();
    listAction(el('a', { class: 'button', href: '#/rules/+' }, 'New rule'));
    if (rules.loaded) {
      show();
    }
    if (id === '' || id === '+') {
      showNote(BACK, id === '' ? 'Select a rule, or start one.' : 'Start from', starters());
      return;
    }
    const starter = id.startsWith('+') ? STARTERS[id.slice(1)] : null;
    if (id.startsWith('+') && !starter) {
      showNote(BACK, 'There is no such rule to start from.', starters());
      return;
    }
    editor = editors.get(id) ?? new Editor(id, starter?.rule ?? null, () => editors.delete(id));
    editors.set(id, editor);
    editor.show();
  },

  async refresh() {
    await Promise.all([refreshList(), editor?.refresh()]);
  },
};

function leave() {
  if (editor !== null) {
    editor.isShown = false;
    if (!editor.isChanged()) {
      editors.delete(editor.id);
    }
    editor = null;
  }
}

addEventListener('beforeunload', (event) => {
  if ([...editors.values()].some((each) => each.isChanged())) {
    event.preventDefault();
  }
});

async function refreshList() {
  try {
    if (await rules.poll()) {
      show();
    }
  } catch (problem) {
    if (!rules.loaded) {
      listFailed('The rules', problem);
    }
    throw problem;
  }
}

function show() {
  if (document.body.dataset.section === 'rules') {
    showList(rules, row, chosen, '', [el('p', { class: 'lead' }, 'No rules yet.')]);
  }
}

function starters() {
  return el('ul', { class: 'starters' }, Object.entries(STARTERS).map(([name, { about, rule }]) => el('li', {},
    el('a', { href: `#/rules/+${name}` }, about), el('span', { class: 'hint' }, conditionWords(rule.when)))));
}

function row(rule) {
  return el('li', { class: 'with-switch', 'data-rule-id': rule.id, 'data-severity': rule.severity },
    el('a', { class: 'row row-rule', href: `#/rules/${encodeURIComponent(rule.id)}`, 'data-enabled': `${rule.enabled}` },
      el('span', { class: 'row-title', dir: 'auto' }, rule.name),
      el('span', { class: 'row-meta' }, el('span', { class: 'severity' }, rule.severity),
        el('span', {}, scopeWords(rule.scope)), rule.enabled ? null : el('span', {}, 'off')),
      el('span', { class: 'words' }, conditionWords(rule.when))),
    toggle(rule.enabled, `Rule ${rule.name} is on`, (button, on) => switchRule(button, rule, on)));
}

/** The whole rule is put, as it is at this moment. */
async function switchRule(button, rule, on) {
  const path = `v1/rules/${encodeURIComponent(rule.id)}`;
  button.setAttribute('aria-checked', `${on}`);
  button.disabled = true;
  try {
    const { data, tag } = await getTagged(path);
    await send('PUT', path, { ...data, enabled: on }, { 'if-match': tag });
    await refreshList();
  } catch (problem) {
    button.setAttribute('aria-checked', `${!on}`);
    button.title = problem.message;
    button.parentElement.querySelector('.error')?.remove();
    button.parentElement.append(el('p', { class: 'error', role: 'alert' }, problem.message));
  } finally {
    button.disabled = false;
  }
}
