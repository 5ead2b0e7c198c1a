/** Fields of a form, each with a place for what is wrong with it. */

import { el, setText } from './dom.js';

let serial = 0;

/** The fields of one form by the JSON pointer of what they edit. */
export class Fields {
  constructor() {
    this.shows = new Map();
  }

  /**
   * A labelled control.
   *
   * @param {string|string[]} pointers what it edits: errors there or below are shown here
   * @param {string} label
   * @param {Element} control an input, or a group that holds several
   * @param {?string} hint
   */
  field(pointers, label, control, hint = null) {
    const id = `field-${++serial}`;
    const error = this.errorAt(pointers, `${id}-error`);
    control.id = id;
    control.setAttribute('aria-describedby', [hint && `${id}-hint`, error.id].filter(Boolean).join(' '));
    const group = control.getAttribute('role') === 'group';
    if (group) {
      control.setAttribute('aria-label', label);
    }
    return el('div', { class: 'field' }, el(group ? 'span' : 'label', { class: 'field-label', for: group ? null : id }, label),
      control, hint && el('p', { class: 'hint', id: `${id}-hint` }, hint), error);
  }

  /** A control that is switched on or off, its label behind it. */
  check(pointers, label, checked, change) {
    const error = this.errorAt(pointers, `field-${++serial}-error`);
    const box = el('input', { type: 'checkbox', checked, 'aria-describedby': error.id,
      onchange: (event) => change(event.target.checked) });
    return el('div', { class: 'field' }, el('label', { class: 'check' }, box, label), error);
  }

  errorAt(pointers, id) {
    const node = el('p', { class: 'error', id, hidden: true });
    this.showAt(pointers, (errors) => {
      node.hidden = errors.length === 0;
      setText(node, errors.map((error) => error.detail).join(' '));
      document.querySelectorAll(`[aria-describedby~="${id}"]`).forEach((control) =>
        control.setAttribute(control.getAttribute('role') === 'group' ? 'data-invalid' : 'aria-invalid', `${errors.length > 0}`));
    });
    return node;
  }

  /** Has errors at a place, or below it, shown in a way of its own. */
  showAt(pointers, show) {
    [pointers].flat().forEach((pointer) => this.shows.set(pointer, show));
  }

  /**
   * Shows errors at their places, instead of those before.
   *
   * @param {Array<{pointer: string, detail: string}>} errors
   * @returns {Array} those that have no place here
   */
  show(errors) {
    const sorted = new Map([...this.shows.values()].map((show) => [show, []]));
    const homeless = [];
    for (const error of errors) {
      (sorted.get(this.nearest(error.pointer)) ?? homeless).push(error);
    }
    sorted.forEach((own, show) => show(own));
    return homeless;
  }

  nearest(pointer) {
    let name = pointer;
    while (name !== '' && !this.shows.has(name)) {
      name = name.slice(0, name.lastIndexOf('/'));
    }
    return this.shows.get(name);
  }
}

/** A line of text. */
export function input(value, change, attributes = {}) {
  return el('input', { type: 'text', autocomplete: 'off', spellcheck: 'false', value: value ?? '', ...attributes,
    oninput: (event) => change(event.target.value) });
}

/** A number; an empty one is null. */
export function number(value, change, attributes = {}) {
  return input(value, (text) => change(text === '' ? null : Number(text)), { type: 'number', step: 'any', ...attributes });
}

/** One of some options, pairs of value and label. */
export function select(value, options, change) {
  return el('select', { onchange: (event) => change(event.target.value) }, options.map(([each, label]) =>
    el('option', { value: each, selected: each === value }, label)));
}

/** A time, edited in the reader's own zone; the API's are in UTC. */
export function moment(value, change) {
  const at = value ? new Date(value) : null;
  const local = at ? new Date(at - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16) : '';
  return input(local, (text) => change(text === '' ? null : new Date(text).toISOString()), { type: 'datetime-local' });
}

/** A switch that does something by itself. */
export function toggle(on, label, change) {
  return el('button', { type: 'button', class: 'switch', role: 'switch', 'aria-checked': `${on}`, 'aria-label': label,
    onclick: (event) => change(event.currentTarget, event.currentTarget.getAttribute('aria-checked') !== 'true') },
  el('i'));
}

/** Asks before something that cannot be undone. Resolves to whether to go on. */
export function confirmed(question, action) {
  return new Promise((resolve) => {
    const dialog = el('dialog', { 'aria-label': question, onclose: () => {
      dialog.remove();
      resolve(dialog.returnValue === 'yes');
    } }, el('p', {}, question), el('div', { class: 'buttons' },
      el('button', { type: 'button', class: 'button danger', onclick: () => dialog.close('yes') }, action),
      el('button', { type: 'button', class: 'button', autofocus: true, onclick: () => dialog.close('no') }, 'Keep it')));
    document.body.append(dialog);
    dialog.showModal();
  });
}
