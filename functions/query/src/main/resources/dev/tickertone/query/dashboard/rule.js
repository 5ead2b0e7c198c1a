/** The editor of one rule. What is not saved stays while the page is open, wherever one goes in it. */

import { get, send, Watched } from './api.js';
import { syntaxError } from './condition.js';
import { el } from './dom.js';
import { confirmed, Fields } from './fields.js';
import { evaluations } from './evaluations.js';
import { ruleForm } from './ruleform.js';
import { detailFailed, showDetail } from './sections.js';
import { ruleTools } from './tools.js';

const BACK = '#/rules';
const PAUSE = 350;
const editors = new Map();
let current = null;

/**
 * Shows a rule's editor.
 *
 * @param {string} id of the rule, or of the starter
 * @param {?object} starter what a new rule starts from, or null
 */
export function openRule(id, starter) {
  current = editors.get(id) ?? new Editor(id, starter);
  editors.set(id, current);
  current.show();
}

/** Follows a rule's changes elsewhere; what is edited here is left alone. */
export async function refreshRule(id) {
  if (current?.id === id) {
    await current.refresh();
  }
}

addEventListener('beforeunload', (event) => [...editors.values()].some((editor) => editor.isChanged()) && event.preventDefault());

class Editor {
  constructor(id, starter) {
    this.id = id;
    this.isNew = starter !== null;
    this.kept = this.isNew ? null : new Watched(path(id));
    this.draft = this.isNew ? { id: slug(starter.name), enabled: true, ...structuredClone(starter) } : null;
    this.before = null;
    this.nodes = null;
  }

  isChanged() {
    return this.draft !== null && JSON.stringify(this.draft) !== this.before;
  }

  show() {
    if (this.isNew && this.nodes === null) {
      this.build();
    } else if (this.nodes !== null) {
      showDetail(BACK, this.nodes);
    }
  }

  async refresh() {
    if (this.isNew) {
      return;
    }
    try {
      const changed = await this.kept.poll();
      if (changed && this.nodes !== null && this.isChanged()) {
        this.say('It was changed elsewhere meanwhile: discard yours to see that.', true);
      } else if (changed) {
        await this.take();
      }
      await this.heard?.refresh();
    } catch (problem) {
      if (this.nodes === null && current === this) {
        detailFailed(BACK, 'rule', problem);
      }
    }
  }

  /** Shows the rule as it is kept. */
  async take() {
    this.draft = structuredClone(this.kept.data);
    await this.build();
  }

  async build() {
    this.before = JSON.stringify(this.draft);
    this.tag = this.kept?.tag;
    const portfolios = (await get('v1/portfolios?limit=200').catch(() => ({ items: [] }))).items;
    this.fields = new Fields();
    this.status = el('p', { class: 'status', role: 'status' });
    this.saving = el('button', { type: 'submit', class: 'button primary' }, this.isNew ? 'Create the rule' : 'Save');
    this.discarding = el('button', { type: 'button', class: 'button', onclick: () => this.discard() }, 'Discard changes');
    const form = el('form', { class: 'form', novalidate: true, onsubmit: (event) => {
      event.preventDefault();
      this.save();
    } }, ruleForm(this.fields, this.draft, portfolios, () => this.changed(), this.isNew).filter(Boolean),
    el('div', { class: 'buttons bar-bottom' }, this.saving, this.discarding, this.status));
    this.heard = this.isNew ? null : evaluations(this.id);
    this.nodes = [el('h2', { dir: 'auto', tabindex: '-1' }, this.isNew ? 'New rule' : this.draft.name), form,
      ruleTools(this), this.heard?.node,
      this.isNew ? null : el('div', { class: 'buttons' }, el('button', { type: 'button', class: 'button danger',
        onclick: () => this.remove() }, 'Delete the rule'))];
    this.mark();
    if (current === this) {
      showDetail(BACK, this.nodes);
      document.title = `${this.isNew ? 'New rule' : this.draft.name} \u00b7 Tickertone`;
    }
    this.isNew && this.validate();
  }

  changed() {
    this.mark();
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.validate(), PAUSE);
  }

  mark() {
    const changed = this.isChanged();
    this.saving.disabled = !changed && !this.isNew;
    this.discarding.hidden = !changed;
    this.say(changed && !this.isNew ? 'Not saved yet' : '');
  }

  /** Asks the API what is wrong with the rule as it stands. Answers whether nothing is. */
  async validate() {
    const asked = this.asked = Symbol('asked');
    const syntax = syntaxError(this.nodes[1].querySelector('#condition').value);
    try {
      const errors = syntax ? [syntax] : await faults({ ...this.draft, id: this.draft.id || undefined });
      if (asked === this.asked) {
        this.showErrors(errors);
      }
      return errors.length === 0;
    } catch (problem) {
      this.say(problem.message, true);
      return false;
    }
  }

  showErrors(errors) {
    const homeless = this.fields.show(errors);
    const count = errors.length === 1 ? 'One thing is wrong.' : `${errors.length} things are wrong.`;
    if (errors.length > 0) {
      this.say([count, ...homeless.map((error) => error.detail)].join(' '), true);
    } else {
      this.mark();
    }
  }

  async save() {
    if (!await this.validate()) {
      this.nodes[1].querySelector('[aria-invalid="true"]')?.focus();
      return;
    }
    const id = this.isNew ? this.draft.id ?? '' : this.id;
    this.saving.disabled = true;
    try {
      const { data, tag } = await send('PUT', path(id), this.draft, this.isNew ? { 'if-none-match': '*' } : { 'if-match': this.tag });
      if (this.isNew) {
        editors.delete(this.id);
        this.before = JSON.stringify(this.draft);
        location.hash = `#/rules/${encodeURIComponent(id)}`;
        return;
      }
      Object.assign(this.kept, { data, tag });
      await this.take();
      this.say('Saved. It counts from the next score or quote on.');
    } catch (problem) {
      this.saving.disabled = false;
      problem.errors?.length > 0 ? this.showErrors(problem.errors) : this.say(this.isNew && problem.status === 412
        ? 'There is a rule with this id: choose another one.' : problem.message, true);
    }
  }

  async discard() {
    if (this.isNew) {
      editors.delete(this.id);
      location.hash = BACK;
      return;
    }
    await this.take();
  }

  async remove() {
    if (!await confirmed(`Delete the rule \u201c${this.draft.name}\u201d? Its alerts stay.`, 'Delete it')) {
      return;
    }
    try {
      await send('DELETE', path(this.id), null, { 'if-match': this.tag });
      editors.delete(this.id);
      location.hash = BACK;
    } catch (problem) {
      this.say(problem.message, true);
      this.status.scrollIntoView({ block: 'nearest' });
    }
  }

  say(text, isBad = false) {
    this.status.textContent = text;
    this.status.dataset.bad = `${isBad}`;
  }
}

async function faults(rule) {
  try {
    await send('POST', 'v1/rules/validate', rule);
    return [];
  } catch (problem) {
    if (problem.status !== 422) {
      throw problem;
    }
    return problem.errors;
  }
}

function path(id) {
  return `v1/rules/${encodeURIComponent(id)}`;
}

function slug(name) {
  return name.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '').slice(0, 64);
}
