/** One rule to be changed, tried and looked into. */

import { get, send } from './api.js';
import { stated } from './conditions.js';
import { el } from './dom.js';
import { dryRun, evaluations } from './trial.js';

const PAUSE = 400;

/**
 * The parts of the pane for a rule.
 *
 * @param {string} id its id, which a new one may change
 * @param {object} rule
 * @param {?string} tag of the rule as it is kept, or null for a new one
 */
export function editor(id, rule, tag) {
  const { id: _, ...document } = rule;
  const name = el('input', { id: 'rule-id', value: id, maxlength: '64', spellcheck: 'false', autocomplete: 'off', readonly: tag !== null });
  const text = el('textarea', { id: 'rule-text', rows: '22', spellcheck: 'false', 'aria-describedby': 'rule-errors' });
  text.value = JSON.stringify(document, null, 2);
  const errors = el('div', { id: 'rule-errors', class: 'errors', role: 'status' });
  const result = el('section', { class: 'trial', 'aria-live': 'polite' });
  const path = () => `v1/rules/${encodeURIComponent(name.value.trim())}`;
  const state = { tag };

  const act = (label, className, action) => el('button', { type: 'button', class: className, onclick: async (event) => {
    event.target.disabled = true;
    await action().finally(() => { event.target.disabled = false; });
  } }, label);
  const save = async () => {
    const answer = await send('PUT', path(), text.value, state.tag);
    if (answer.status === 201) {
      location.hash = `#/rules/${encodeURIComponent(answer.body.id)}`;
    } else if (answer.ok) {
      state.tag = answer.tag;
      say(errors, 'Saved. It counts from the next score or quote on.');
    } else {
      complain(errors, answer);
    }
  };
  const remove = async () => {
    if (confirm(`Delete the rule ${name.value}? Its alerts stay.`)) {
      const answer = await send('DELETE', path());
      if (answer.ok) {
        location.hash = '#/rules';
      } else {
        complain(errors, answer);
      }
    }
  };
  const run = async () => {
    result.replaceChildren(el('p', { class: 'hint' }, 'Running it over what is stored \u2026'));
    const answer = await send('POST', `${path()}/dry-run`, text.value);
    result.replaceChildren(...answer.ok ? dryRun(answer.body) : []);
    if (!answer.ok) {
      complain(errors, answer);
    }
  };
  const test = async () => {
    const answer = await send('POST', `${path()}/test`);
    if (answer.ok) {
      say(errors, 'A test message went out to everybody who is subscribed.');
    } else {
      complain(errors, answer);
    }
  };
  const why = async () => {
    try {
      result.replaceChildren(...evaluations((await get(`${path()}/evaluations?limit=50`)).items));
    } catch (problem) {
      complain(errors, { body: { detail: problem.message } });
    }
  };
  checkWhileWriting(text, errors);
  return [el('label', { for: 'rule-id' }, 'Id'), name, el('label', { for: 'rule-text' }, 'Rule, as the API has it'), text, errors,
    el('p', { class: 'actions' }, act('Save', 'primary', save), act('Dry run', '', run),
      tag === null ? null : [act('Why not heard', '', why), act('Send test', '', test), act('Delete', 'danger', remove)]), result];
}

function checkWhileWriting(text, errors) {
  let timer = null;
  text.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(async () => {
      const written = text.value;
      const answer = await send('POST', 'v1/rules/validate', written);
      if (text.value === written) {
        answer.ok ? say(errors, `It fires when: ${stated(answer.body.rule.when)}`) : complain(errors, answer);
      }
    }, PAUSE);
  });
}

function say(node, words) {
  node.replaceChildren(el('p', {}, words));
}

function complain(node, answer) {
  const faults = answer.body?.errors ?? [];
  node.replaceChildren(el('p', { class: 'bad' }, answer.body?.detail ?? 'The API did not say what is wrong.'),
    el('ul', {}, faults.map((fault) => el('li', {}, el('code', {}, fault.pointer || '/'), ' ', fault.detail))));
}
