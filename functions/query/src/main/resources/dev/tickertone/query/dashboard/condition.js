/** A condition as JSON text: said in words while it is written, with what is wrong shown at its line. */

import { el, setText } from './dom.js';
import { lineOf, placeOf, places } from './pointer.js';
import { conditionWords } from './words.js';

const POINTER = '/when';
const WIDTH = 96;
const ROWS = { least: 5, most: 20 };

/**
 * @param {Fields} fields that errors under /when come from
 * @param {object} when
 * @param {(condition: object|undefined) => void} change takes undefined while the text is no JSON
 */
export function conditionField(fields, when, change) {
  const text = el('textarea', { id: 'condition', class: 'code', spellcheck: 'false', autocapitalize: 'off',
    'aria-describedby': 'condition-words condition-errors' });
  text.value = written(when);
  text.rows = Math.min(Math.max(text.value.split('\n').length + 1, ROWS.least), ROWS.most);
  const words = el('p', { class: 'hint', id: 'condition-words' }, conditionWords(when));
  const errors = el('ul', { class: 'errors', id: 'condition-errors', 'aria-live': 'polite' });
  const show = (list) => {
    errors.replaceChildren(...list.map((error) => item(text, error)));
    text.setAttribute('aria-invalid', `${list.length > 0}`);
  };
  fields.showAt(POINTER, show);
  text.addEventListener('input', () => {
    const condition = parsed(text.value);
    setText(words, condition === undefined ? '\u2026' : conditionWords(condition));
    change(condition);
  });
  return el('div', { class: 'field' }, el('label', { class: 'field-label', for: 'condition' }, 'Fires when (JSON)'),
    text, words, errors);
}

/** What is wrong with a text that is no JSON, as an error of the condition. */
export function syntaxError(text) {
  try {
    JSON.parse(text);
    return null;
  } catch (problem) {
    return { pointer: POINTER, detail: `This is no JSON yet: ${problem.message}`, at: placeIn(text, problem.message) };
  }
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Browsers say in words where reading stopped. */
function placeIn(text, message) {
  const offset = message.match(/position (\d+)/);
  const line = message.match(/line (\d+) column (\d+)/);
  if (offset) {
    return Math.min(Number(offset[1]), text.length);
  }
  return line ? text.split('\n').slice(0, Number(line[1]) - 1).join('\n').length + Number(line[2]) : text.length;
}

function item(text, error) {
  const [start, end] = error.at !== undefined ? [error.at, error.at + 1]
    : parsed(text.value) === undefined ? [0, 0] : placeOf(places(text.value), error.pointer.slice(POINTER.length));
  return el('li', {}, el('button', { type: 'button', onclick: () => {
    text.focus();
    text.setSelectionRange(start, end);
  } }, `Line ${lineOf(text.value, start)}`), ' ', error.detail);
}

/** JSON with what is short on one line. */
function written(value, indent = '') {
  const line = JSON.stringify(value, null, 1).replace(/\n\s*/g, ' ').replaceAll('{ ', '{').replaceAll(' }', '}')
    .replaceAll('[ ', '[').replaceAll(' ]', ']');
  if (line.length <= WIDTH || value === null || typeof value !== 'object') {
    return line;
  }
  const deeper = `${indent}  `;
  const [open, close, parts] = Array.isArray(value) ? ['[', ']', value.map((each) => written(each, deeper))]
    : ['{', '}', Object.entries(value).map(([key, each]) => `${JSON.stringify(key)}: ${written(each, deeper)}`)];
  return `${open}\n${deeper}${parts.join(`,\n${deeper}`)}\n${indent}${close}`;
}
