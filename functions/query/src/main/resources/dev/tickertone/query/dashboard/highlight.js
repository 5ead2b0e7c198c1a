/** An article's text with its evidence marked where it stands. */

import { byId, el } from './dom.js';
import { direction, signed } from './format.js';

/**
 * The part of the text from one offset to another, as nodes. Offsets count UTF-16 code units, as JavaScript does.
 *
 * @param {object} article
 * @param {number} from
 * @param {number} to
 */
export function highlighted(article, from, to) {
  const strongest = Math.max(...article.evidence.map((sentence) => Math.abs(sentence.contribution)), 1e-9);
  const nodes = [];
  let at = from;
  for (const sentence of [...article.evidence].sort((a, b) => a.start - b.start)) {
    const start = Math.max(sentence.start, at);
    const end = Math.min(sentence.end, to);
    if (start < end) {
      nodes.push(article.text.slice(at, start), mark(sentence, article.text.slice(start, end), strongest));
      at = end;
    }
  }
  nodes.push(article.text.slice(at, to));
  return nodes;
}

function mark(sentence, text, strongest) {
  const node = el('mark', {
    'data-evidence': sentence.id,
    'data-direction': direction(sentence.contribution),
    'data-start': sentence.start,
    'data-end': sentence.end,
    'aria-describedby': `why-${sentence.id}`,
    tabindex: '0',
  }, withCues(text, sentence.cues));
  node.style.setProperty('--strength', Math.abs(sentence.contribution) / strongest);
  node.explains = sentence;
  return node;
}

/** A sentence with its cues in bold. */
function withCues(text, cues) {
  const found = cues.map((cue) => ({ cue, start: wordAt(text, cue.text) }))
    .filter(({ start }) => start >= 0)
    .sort((a, b) => a.start - b.start);
  const nodes = [];
  let at = 0;
  for (const { cue, start } of found) {
    if (start >= at) {
      nodes.push(text.slice(at, start),
        el('b', { class: 'cue', 'data-direction': direction(cue.polarity) }, cue.text));
      at = start + cue.text.length;
    }
  }
  nodes.push(text.slice(at));
  return nodes;
}

/** Where some words stand, whole: "row" is not in "narrow". */
function wordAt(text, words) {
  let start = words ? text.indexOf(words) : -1;
  while (start > 0 && /[\p{L}\p{N}]/u.test(text[start - 1])) {
    start = text.indexOf(words, start + 1);
  }
  return start;
}

let explained = null;

/** Shows what a marked sentence adds while the pointer or the focus is on it. */
export function explainOnDemand(container) {
  const show = (event) => explain(event.target.closest?.('mark'));
  container.addEventListener('pointerover', show);
  container.addEventListener('focusin', show);
  container.addEventListener('pointerleave', hideExplanation);
  container.addEventListener('focusout', hideExplanation);
  document.addEventListener('keydown', (event) => event.key === 'Escape' && hideExplanation());
  document.addEventListener('scroll', place, { capture: true, passive: true });
}

export function hideExplanation() {
  explained = null;
  byId('explain').hidden = true;
}

function explain(target) {
  if (!target) {
    hideExplanation();
    return;
  }
  explained = target;
  byId('explain').replaceChildren(...explanation(target.explains));
  byId('explain').hidden = false;
  place();
}

/** Puts the explanation under the sentence, or over it where there is no room. */
function place() {
  if (!explained?.isConnected) {
    return;
  }
  const box = byId('explain');
  const lines = explained.getClientRects();
  const size = box.getBoundingClientRect();
  const below = lines[lines.length - 1].bottom + 8;
  const left = Math.min(Math.max(lines[0].left, 8), innerWidth - size.width - 8);
  const top = below + size.height < innerHeight ? below : Math.max(lines[0].top - size.height - 8, 8);
  box.style.setProperty('--left', `${left}px`);
  box.style.setProperty('--top', `${top}px`);
}

/** What a sentence adds, and what in it was understood. */
export function explanation(sentence) {
  const about = sentence.tickers.length > 0 ? `, speaks of ${sentence.tickers.join(', ')}` : '';
  return [
    el('p', { class: 'adds' },
      el('span', { class: 'score', 'data-direction': direction(sentence.contribution) },
        signed(sentence.contribution, 3)),
      ` \u00b7 direction ${signed(sentence.score)}, weight ${sentence.weight.toFixed(2)}${about}`),
    el('p', { class: 'cues' }, sentence.cues.map((cue) => [cueChip(cue), ' '])),
  ];
}

function cueChip(cue) {
  return el('span', { class: 'cue-chip', 'data-direction': direction(cue.polarity) },
    el('span', { 'aria-hidden': 'true' }, cue.polarity < 0 ? '\u25bc ' : '\u25b2 '),
    el('span', { class: 'visually-hidden' }, cue.polarity < 0 ? 'negative: ' : 'positive: '),
    el('bdi', {}, cue.text), cue.modifier ? el('i', {}, ` ${cue.modifier.replaceAll('_', ' ')}`) : null);
}
