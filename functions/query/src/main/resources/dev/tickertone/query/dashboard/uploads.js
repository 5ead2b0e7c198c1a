/** The view of uploads: files are dropped or chosen here, and seen through to their scores. */

import { byId, el } from './dom.js';
import { percent } from './format.js';
import { bar, overallWords, score } from './parts.js';
import { reconcile } from './reconcile.js';
import { readAgain } from './rejections.js';
import { Sending } from './sending.js';
import { plural } from './words.js';

const STEPS = ['Uploading', 'Received', 'Read', 'Scored'];
/** How many steps are behind an upload, by its status. */
const BEHIND = { waiting: 0, sending: 0, awaited: 2, received: 2, read: 3, scored: 4 };
const SHOWN = 20;

let uploads = [];
let number = 0;

/** Asks how far the uploads are, whatever view is shown. */
export async function refreshUploads() {
  await Promise.all(uploads.filter((upload) => upload.isUnderWay).map((upload) => upload.poll()));
}

function add(files) {
  for (const file of files) {
    number += 1;
    uploads = [new Sending(`${number}`, file, changed), ...uploads];
  }
  show();
}

function changed(upload) {
  show();
  if (upload.said !== upload.status && ['scored', 'rejected', 'failed'].includes(upload.status)) {
    upload.said = upload.status;
    byId('announce').textContent = `${upload.file.name}: ${upload.status}`;
  }
}

function show() {
  reconcile(byId('upload-list'), uploads.map(({ key, file, status, sent, articles, scores, rejection, problem }) =>
    ({ key, name: file.name, size: file.size, status, sent: Math.round(sent * 100) / 100, articles, scores, rejection, problem })),
  (upload) => upload.key, card);
}

function card(upload) {
  return el('li', { class: 'card upload', 'data-status': upload.status },
    el('p', { class: 'card-head' }, el('bdi', { class: 'file' }, upload.name), el('span', { class: 'hint' }, size(upload.size))),
    steps(upload),
    upload.status === 'sending' && el('progress', { max: '1', value: `${upload.sent}`, 'aria-label': `${upload.name}, sent` }, percent(upload.sent)),
    upload.problem && el('p', { class: 'error' }, upload.problem, ' ', upload.size > 0 && el('button', { type: 'button',
      class: 'button', onclick: () => uploads.find(({ key }) => key === upload.key).begin() }, 'Try again')),
    upload.articles.length > 0 && el('ol', { class: 'lines' }, upload.articles.slice(0, SHOWN).map((article) => line(article, upload.scores))),
    upload.articles.length > SHOWN && el('p', { class: 'hint' }, `And ${plural(upload.articles.length - SHOWN, 'more article')}.`),
    upload.rejection && rejected(upload.rejection, upload.key));
}

function steps({ status, rejection, problem }) {
  const behind = BEHIND[status] ?? (rejection ? 2 : problem ? 0 : 1);
  const isOver = rejection || problem;
  return el('ol', { class: 'steps', 'aria-label': 'Steps' }, STEPS.map((step, index) => {
    const state = index < behind ? 'done' : index > behind ? 'ahead' : isOver ? 'failed' : 'current';
    return el('li', { 'data-state': state, 'aria-current': state === 'current' ? 'step' : null },
      state === 'failed' ? (rejection ? 'Not read' : 'Not sent') : step,
      el('span', { class: 'visually-hidden' }, { done: ': done', current: ': under way', ahead: ': not yet', failed: '' }[state]));
  }));
}

function line({ id, title }, scores) {
  const overall = scores[id];
  return el('li', { 'data-article-id': id },
    el('a', { href: `#/articles/${encodeURIComponent(id)}`, dir: 'auto' }, title), ' ',
    overall ? [score(overall.score), ' ', bar(overall.score, 'small'), ' ', el('span', { class: 'label' }, overallWords(overall))]
      : el('span', { class: 'label' }, 'being scored'));
}

function rejected(rejection, key) {
  return el('div', { class: 'answer', 'data-reason': rejection.reason },
    el('p', {}, el('span', { class: 'reason' }, rejection.reason.replaceAll('_', ' ')), ' ', rejection.detail),
    el('p', { class: 'remedy' }, el('b', {}, 'What to do: '), rejection.remedy),
    el('p', {}, el('button', { type: 'button', class: 'button', onclick: (event) => again(event.target, rejection, key) }, 'Read it again')));
}

async function again(button, rejection, key) {
  button.disabled = true;
  await readAgain(rejection);
  button.disabled = false;
  await uploads.find((upload) => upload.key === key)?.poll().catch(() => {});
}

function size(bytes) {
  return bytes < 1_000 ? plural(bytes, 'byte') : bytes < 1_000_000 ? `${Math.round(bytes / 1_000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

function carriesFiles(event) {
  return [...event.dataTransfer?.types ?? []].includes('Files');
}

/** Files may be dropped on any view; outside of this they would take the page's place. */
function takeDrops() {
  const over = (on) => {
    document.body.dataset.dropping = `${on}`;
  };
  document.addEventListener('dragover', (event) => {
    if (carriesFiles(event)) {
      event.preventDefault();
      event.dataTransfer.dropEffect = 'copy';
      over(true);
    }
  });
  document.addEventListener('dragleave', (event) => event.relatedTarget === null && over(false));
  document.addEventListener('drop', (event) => {
    over(false);
    if (carriesFiles(event)) {
      event.preventDefault();
      location.hash = '#/uploads';
      add(event.dataTransfer.files);
    }
  });
}

byId('files').addEventListener('change', (event) => {
  add(event.target.files);
  event.target.value = '';
});
takeDrops();
