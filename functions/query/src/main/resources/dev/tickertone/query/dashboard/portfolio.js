/** A portfolio as text to edit or paste. */

import { send } from './api.js';
import { el } from './dom.js';
import { confirmed, Fields, input } from './fields.js';
import { asHoldings, asText } from './holdings.js';

/**
 * @param {?object} portfolio as it is kept; `null` for a new one
 * @param {?string} tag
 * @param {() => void} saved
 * @returns {{node: Element, isChanged: () => boolean}}
 */
export function portfolioEditor(portfolio, tag, saved) {
  const draft = { id: portfolio?.id ?? '', name: portfolio?.name ?? '' };
  const fields = new Fields();
  const lines = el('textarea', { class: 'code', rows: '10', spellcheck: 'false', placeholder: 'symbol,weight\nIWM,0.6\nAAPL,0.4' });
  lines.value = portfolio ? asText(portfolio.holdings) : '';
  const taken = portfolio ? 'It was changed elsewhere meanwhile: open it again to see that.'
    : 'There is a portfolio with this id: choose another one.';
  const status = el('p', { class: 'status', role: 'status' });
  const say = (text, isBad = false) => {
    status.textContent = text;
    status.dataset.bad = `${isBad}`;
  };

  const written = () => JSON.stringify([draft.name, lines.value]);
  let before = written();

  async function save(event) {
    event.preventDefault();
    const { holdings, lines: places } = asHoldings(lines.value);
    const document = { name: draft.name || draft.id, holdings };
    try {
      await send('PUT', path(draft.id), document, portfolio ? { 'if-match': tag } : { 'if-none-match': '*' });
      fields.show([]);
      before = written();
      say('Saved.');
      saved();
      if (!portfolio) {
        location.hash = `#/portfolios/${encodeURIComponent(draft.id)}`;
      }
    } catch (problem) {
      const homeless = fields.show((problem.errors ?? []).map((error) => inLine(error, places)));
      say([problem.status === 412 ? taken : problem.message, ...homeless.map((error) => error.detail)].join(' '), true);
    }
  }

  async function remove() {
    if (!await confirmed(`Delete the portfolio \u201c${portfolio.name}\u201d?`, 'Delete it')) {
      return;
    }
    try {
      await send('DELETE', path(portfolio.id), null, { 'if-match': tag });
      location.hash = '#/portfolios';
    } catch (problem) {
      say(problem.status === 412 ? taken : problem.message, true);
    }
  }

  const form = el('form', { class: 'form', novalidate: true, onsubmit: save },
    portfolio ? null : fields.field('/id', 'Id', input('', (text) => {
      draft.id = text.trim();
    }, { maxlength: '64' }), 'Rules name it by this: lower-case letters, digits and hyphens. It stays.'),
    fields.field('/name', 'Name', input(draft.name, (text) => {
      draft.name = text;
    }, { maxlength: '240' })),
    fields.field('/holdings', 'Holdings', lines,
      'One a line: symbol and weight, or symbol and quantity under those column names; short positions negative. Pasting from a sheet works.'),
    el('div', { class: 'buttons' }, el('button', { type: 'submit', class: 'button primary' }, portfolio ? 'Save' : 'Create the portfolio'),
      portfolio && el('button', { type: 'button', class: 'button danger', onclick: remove }, 'Delete'), status));
  return {
    node: portfolio ? el('details', { class: 'block' }, el('summary', {}, 'Edit its holdings'), form) : form,
    isChanged: () => written() !== before,
  };
}

/** An error of a holding, told with its line. */
function inLine(error, places) {
  const [, index] = error.pointer.match(/^\/holdings\/(\d+)/) ?? [];
  return index === undefined ? error : { ...error, detail: `Line ${places[index]}: ${error.detail}` };
}

function path(id) {
  return `v1/portfolios/${encodeURIComponent(id)}`;
}
