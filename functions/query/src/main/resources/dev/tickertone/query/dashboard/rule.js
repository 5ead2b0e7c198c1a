/** The editor of one rule. */

import { faultsOf, get, send, Watched } from './api.js';
import { syntaxError } from './condition.js';
import { el } from './dom.js';
import { confirmed, Fields } from './fields.js';
import { evaluations } from './evaluations.js';
import { ruleForm } from './ruleform.js';
import { detailFailed, showDetail } from './sections.js';
import { ruleTools } from './tools.js';

const BACK = '#/rules';
const PAUSE = 350;
const STALE = 'It was changed elsewhere meanwhile: discard yours to see that.';

/** A rule that is edited, or made. */
export class Editor {
  /**
   * @param {string} id of the rule, or what its address has instead
   * @param {?object} starter what a new rule starts from, or null
   * @param {() => void} done is called once the rule is made, deleted, or not made after all
   */
  constructor(id, starter, done) {
    this.id = id;
    this.done = done;
    this.isShown = false;
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
    this.isShown = true;
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
        this.isStale = true;
        this.mark();
      } else if (changed) {
        await this.take();
      }
      await this.heard?.refresh();
    } catch (problem) {
      if (this.nodes === null && this.isShown) {
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
    this.isStale = false;
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
    if (this.isShown) {
      showDetail(BACK, this.nodes);
      document.title = `${this.isNew ? 'New rule' : this.draft.name} \u00b7 Tickertone`;
    }
    if (this.isNew) {
      this.validate();
    }
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
    this.say(this.isStale ? STALE : changed && !this.isNew ? 'Not saved yet' : '', this.isStale);
  }

  /** Asks the API what is wrong with the rule as it stands. Answers whether nothing is. */
  async validate() {
    const asked = this.asked = Symbol('asked');
    const syntax = syntaxError(this.nodes[1].querySelector('#condition').value);
    try {
      const errors = syntax ? [syntax] : await faultsOf('v1/rules/validate', { ...this.draft, id: this.draft.id || undefined });
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
      this.nodes[1].querySelector('[aria-invalid="true"], [data-invalid="true"] input')?.focus();
      return;
    }
    const id = this.isNew ? this.draft.id ?? '' : this.id;
    this.saving.disabled = true;
    try {
      const { data, tag } = await send('PUT', path(id), this.draft, this.isNew ? { 'if-none-match': '*' } : { 'if-match': this.tag });
      if (this.isNew) {
        this.done();
        this.before = JSON.stringify(this.draft);
        location.hash = `#/rules/${encodeURIComponent(id)}`;
        return;
      }
      Object.assign(this.kept, { data, tag });
      await this.take();
      this.say('Saved. It counts from the next score or quote on.');
    } catch (problem) {
      this.saving.disabled = false;
      this.failed(problem);
    }
  }

  failed(problem) {
    if (problem.errors?.length > 0) {
      this.showErrors(problem.errors);
    } else if (problem.status === 412) {
      this.say(this.isNew ? 'There is a rule with this id: choose another one.' : STALE, true);
    } else {
      this.say(problem.message, true);
    }
  }

  async discard() {
    if (this.isNew) {
      this.done();
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
      this.done();
      location.hash = BACK;
    } catch (problem) {
      this.failed(problem);
      this.status.scrollIntoView({ block: 'nearest' });
    }
  }

  say(text, isBad = false) {
    this.status.textContent = text;
    this.status.dataset.bad = `${isBad}`;
  }
}

function path(id) {
  return `v1/rules/${encodeURIComponent(id)}`;
}

function slug(name) {
  return name.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '').slice(0, 64);
}
