/** The articles that the page knows: the newest, asked for again and again, and older ones that were asked for once. */

import { get, Watched } from './api.js';

const PAGE = 50;

export class ArticleStore {
  /** @param {string} symbol only articles on it, or an empty text for all */
  constructor(symbol) {
    this.query = `limit=${PAGE}${symbol ? `&symbol=${encodeURIComponent(symbol)}` : ''}`;
    this.newest = new Watched(`v1/articles?${this.query}`);
    this.older = new Map();
    this.olderCursor = undefined;
  }

  get loaded() {
    return this.newest.data !== null;
  }

  /** Where older articles go on, or null. */
  get cursor() {
    return this.olderCursor === undefined ? this.newest.data?.next_cursor ?? null : this.olderCursor;
  }

  async poll() {
    const before = this.newest.data?.items ?? [];
    const changed = await this.newest.poll();
    if (changed && this.olderCursor !== undefined) {
      this.keep(before);
    }
    return changed;
  }

  async readOlder() {
    const page = await get(`v1/articles?${this.query}&cursor=${encodeURIComponent(this.cursor)}`);
    this.keep(page.items);
    this.olderCursor = page.next_cursor;
  }

  /** All of them, newest first. */
  all() {
    const items = new Map(this.older);
    for (const article of this.newest.data?.items ?? []) {
      items.set(article.id, article);
    }
    return [...items.values()].sort((a, b) =>
      Date.parse(b.published_at) - Date.parse(a.published_at) || (a.id < b.id ? 1 : -1));
  }

  keep(articles) {
    for (const article of articles) {
      this.older.set(article.id, article);
    }
  }
}
