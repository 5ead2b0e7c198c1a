/** What makes a portfolio's score: what changed in a day, what is at risk, which stories add how much, and the line of its days. */

import { Watched } from './api.js';
import { Drawing, overTime } from './charts.js';
import { el } from './dom.js';
import { direction, percent, shortDate, signed } from './format.js';
import { score, time } from './parts.js';
import { plural } from './words.js';

const CHANGES_SHOWN = 8;
const day = new Intl.DateTimeFormat('en', { month: 'short', day: 'numeric', timeZone: 'UTC' });

/** The parts of a portfolio's page that say why. */
export class Analytics {
  constructor(id) {
    const path = `v1/portfolios/${encodeURIComponent(id)}`;
    this.analytics = new Watched(`${path}/analytics`);
    this.days = new Watched(`${path}/sentiment`);
    this.drawing = new Drawing();
    this.why = el('div');
    this.line = el('section', { class: 'block', 'aria-labelledby': 'days-heading', hidden: true },
      el('h3', { id: 'days-heading' }, 'Its news, day by day'), this.drawing.node);
    this.node = el('div', {}, this.why, this.line);
  }

  /** Asks for both; what is new is shown, what fails leaves what was shown before. */
  async refresh() {
    await Promise.all([this.refreshWhy(), this.refreshDays()]);
  }

  async refreshWhy() {
    if (await this.analytics.poll()) {
      this.why.replaceChildren(...[changed(this.analytics.data), atRisk(this.analytics.data), stories(this.analytics.data)].filter(Boolean));
    }
  }

  async refreshDays() {
    if (!await this.days.poll()) {
      return;
    }
    const { items } = this.days.data;
    const told = items.filter((item) => item.score !== null);
    this.line.hidden = told.length === 0;
    if (told.length > 0) {
      await this.drawing.draw(`Score of each day's news, weighted by exposure: ${told.map((item) =>
        `${shortDate(item.start.slice(0, 10))} ${signed(item.score)}`).join(', ')}`, overTime(items, [], (at) => day.format(at)));
    }
  }
}

function changed({ previous, change, instruments }) {
  const moved = instruments.filter((line) => line.change !== null && line.change !== 0)
    .sort((a, b) => Math.abs(b.change * (b.share ?? 0)) - Math.abs(a.change * (a.share ?? 0)));
  return el('section', { class: 'block', 'aria-labelledby': 'change-heading' }, el('h3', { id: 'change-heading' }, 'Since a day before'),
    el('p', {}, change === null ? (previous.score === null ? 'A day before nothing was written about it.' : ['It was ', score(previous.score), '.'])
      : ['The score is ', change === 0 ? 'what it was' : [score(change), ' from ', score(previous.score)],
        `; then ${percent(previous.coverage)} of it was written about.`]),
    moved.length > 0 && el('ul', { class: 'lines' }, moved.slice(0, CHANGES_SHOWN).map((line) => el('li', {}, ticker(line.symbol), ' ',
      score(line.previous_score), ' \u2192 ', score(line.score), move(line)))));
}

function atRisk({ at_risk: symbols, instruments }) {
  if (symbols.length === 0) {
    return null;
  }
  const known = new Map(instruments.map((line) => [line.symbol, line]));
  return el('section', { class: 'block', 'aria-labelledby': 'risk-heading' }, el('h3', { id: 'risk-heading' }, 'At risk'),
    el('ul', { class: 'lines risks' }, symbols.map((symbol) => {
      const line = known.get(symbol);
      return el('li', { 'data-symbol': symbol }, ticker(symbol), line && [' ', score(line.score), move(line),
        line.share !== null && el('span', { class: 'hint' }, ` ${percent(line.share)} of it${line.share < 0 ? ', short' : ''}`)]);
    })));
}

function stories({ stories: all }) {
  return el('section', { class: 'block', 'aria-labelledby': 'stories-heading' }, el('h3', { id: 'stories-heading' }, 'What each story adds'),
    all.length === 0 ? el('p', { class: 'hint' }, 'No story of the last 7 days is on any of its instruments.')
      : el('ol', { class: 'lines stories' }, all.map((story) => el('li', { 'data-story-id': story.story_id },
        el('span', { class: 'score', 'data-direction': direction(story.contribution) }, signed(story.contribution, 3)), ' ',
        el('a', { href: `#/articles/${encodeURIComponent(story.article_id ?? story.story_id)}`, dir: 'auto' }, story.title ?? 'An article that is gone'),
        el('span', { class: 'hint' }, time(story.published_at), ` \u00b7 ${plural(story.instruments.length, 'instrument')}: `
          + story.instruments.map(({ symbol, contribution }) => `${symbol} ${signed(contribution, 3)}`).join(', '))))));
}

function ticker(symbol) {
  return el('a', { href: `#/tickers/${encodeURIComponent(symbol)}` }, el('b', {}, symbol));
}

function move({ move_percent: moved }) {
  return moved === null ? null : [' ', el('span', { class: 'move', 'data-direction': direction(moved), title: 'Observed against the previous close' },
    `${signed(moved)}%`)];
}
