/**
 * The scoring engine: an article's text in, an explained {@link dev.tickertone.domain.score.Analysis} out. Rules over
 * lexicons, and learned weights beside them; no network, no clock.
 */
package dev.tickertone.sentiment;
