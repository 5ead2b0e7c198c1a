/** What an article says in the terms of an investment note; each part leads to its words in the text. */

import { byId, el } from './dom.js';

const PARTS = [
  ['winners', 'Winners'], ['losers', 'Losers'], ['horizons', 'Horizons'], ['catalysts', 'Catalysts'],
  ['consensus', 'Consensus'], ['contrarian', 'Contrarian'], ['downside', 'Downside'], ['upside', 'Upside'],
];
const HIGHLIGHT = 'passage';

/** The brief of an article; empty where the article says nothing of the kind. */
export function brief(article) {
  forget();
  if (!article.brief) {
    return '';
  }
  const rows = PARTS.map(([part, name]) => row(name, [article.brief[part]].flat().filter(Boolean).map(item)));
  const shown = [row('Themes', article.brief.theme_mentions.map(theme)), ...rows].filter(Boolean);
  return shown.length === 0 ? '' : el('section', { class: 'brief', 'aria-labelledby': 'brief-heading' },
    el('h3', { id: 'brief-heading' }, 'Brief'), el('dl', {}, shown));
}

function row(name, items) {
  return items.length === 0 ? null
    : el('div', {}, el('dt', {}, name), items.map((content) => el('dd', {}, content)));
}

function theme(mention) {
  return passage(mention, mention.theme, 'chip');
}

function item(said) {
  return [
    said.unit ? [el('b', {}, size(said)), ' '] : null,
    passage(said, said.text, 'quote'),
    said.tickers?.length > 0 ? el('span', { class: 'names' }, ` ${said.tickers.join(', ')}`) : null,
  ];
}

/** 3 to 5%, up to 20%, at least 300 points. */
function size({ low, high, unit }) {
  const amount = low === null ? `up to ${high}` : high === null ? `at least ${low}` : low === high ? `${low}` : `${low} to ${high}`;
  return amount + (unit === 'percent' ? '%' : `\u00a0${unit.replaceAll('_', ' ')}`);
}

function passage(said, words, kind) {
  return el('button', { type: 'button', class: kind, 'data-start': said.start, 'data-end': said.end,
    'data-evidence': said.evidence, title: 'Show in the text', onclick: () => show(said) }, el('bdi', {}, words));
}

/** Marks a passage where it stands and moves there; what counts for the score is focused, so that it explains itself. */
function show(said) {
  const range = rangeOf(said.start, said.end);
  if (!range) {
    return;
  }
  if (globalThis.Highlight && CSS.highlights) {
    CSS.highlights.set(HIGHLIGHT, new Highlight(range));
  } else {
    getSelection().removeAllRanges();
    getSelection().addRange(range);
  }
  const around = range.startContainer.parentElement;
  const sentence = around.closest('mark');
  (sentence ?? around).scrollIntoView({ block: 'center' });
  (sentence ?? byId('article-text')).focus({ preventScroll: true });
}

function forget() {
  globalThis.CSS?.highlights?.delete(HIGHLIGHT);
}

/** The nodes that hold some characters of the article, or null. Offsets count UTF-16 code units. */
function rangeOf(start, end) {
  const range = document.createRange();
  let from = false;
  for (const part of byId('reader').querySelectorAll('[data-offset]')) {
    let at = Number(part.dataset.offset);
    const texts = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const next = at + texts.currentNode.length;
      if (!from && start >= at && start < next) {
        range.setStart(texts.currentNode, start - at);
        from = true;
      }
      if (from && end <= next) {
        range.setEnd(texts.currentNode, end - at);
        return range;
      }
      at = next;
    }
  }
  return null;
}
