/** A rule as a form. Whatever is changed is written into the rule at once; what is not touched stays as it was. */

import { conditionField } from './condition.js';
import { el } from './dom.js';
import { input, moment, number, select } from './fields.js';
import { duration } from './words.js';

const SEVERITIES = [['info', 'info'], ['warning', 'warning'], ['critical', 'critical']];
const COOLDOWNS = ['PT0S', 'PT15M', 'PT30M', 'PT1H', 'PT2H', 'PT4H', 'PT8H', 'PT12H', 'PT24H', 'P2D', 'P7D', 'P31D'];
const NIGHT = { from: '22:00', to: '07:00' };

/**
 * The fields of a rule.
 *
 * @param {Fields} fields
 * @param {object} rule is changed
 * @param {Array} portfolios there are
 * @param {() => void} changed is called after each change
 * @param {boolean} isNew whether its id is still to be chosen
 */
export function ruleForm(fields, rule, portfolios, changed, isNew) {
  const set = (name) => (value) => {
    rule[name] = value;
    changed();
  };
  return [
    isNew && fields.field('/id', 'Id', input(rule.id, set('id'), { maxlength: '64' }),
      'In addresses and in the attribute rule: lower-case letters, digits and hyphens. It stays.'),
    fields.field('/name', 'Name', input(rule.name, set('name'), { maxlength: '240', required: true })),
    el('div', { class: 'field-row' },
      fields.field('/severity', 'Severity', select(rule.severity ?? 'warning', SEVERITIES, set('severity'))),
      fields.check('/enabled', 'On', rule.enabled !== false, set('enabled'))),
    scope(fields, rule, portfolios, changed),
    conditionField(fields, rule.when, set('when')),
    group('How often', 
      fields.check('/once_per_story', 'Once for each instrument and story', rule.once_per_story !== false, set('once_per_story')),
      fields.field('/escalate', 'Again when it gets worse by', escalation(rule, changed), 'Away from 0; empty for never.'),
      el('div', { class: 'field-row' },
        fields.field('/cooldown', 'Cooldown for one instrument', select(rule.cooldown ?? 'PT0S', cooldowns(rule.cooldown), set('cooldown'))),
        fields.field('/max_per_hour', 'Most messages an hour', number(rule.max_per_hour, set('max_per_hour'),
          { min: '1', max: '60', step: '1', placeholder: '10' }), 'The rest come in one digest.')),
      fields.check('/notify_recovery', 'Tell when a crossing is over', rule.notify_recovery === true, set('notify_recovery'))),
    group('When to keep quiet',
      quietHours(fields, rule, changed),
      el('div', { class: 'field-row' },
        fields.field('/paused_until', 'Paused until', moment(rule.paused_until, set('paused_until'))),
        fields.field('/expires_at', 'Ends at', moment(rule.expires_at, set('expires_at'))))),
  ];
}

function group(title, ...content) {
  return el('fieldset', {}, el('legend', {}, title), content);
}

function scope(fields, rule, portfolios, changed) {
  rule.scope ??= {};
  const kind = 'portfolio' in rule.scope && rule.scope.portfolio !== undefined && (rule.scope.portfolio || !rule.scope.symbols)
    ? 'portfolio' : rule.scope.symbols?.length > 0 ? 'symbols' : 'any';
  const symbols = fields.field('/scope/symbols', 'Symbols', input((rule.scope.symbols ?? []).join(', '), (text) => {
    rule.scope.symbols = text.split(/[\s,;]+/).filter(Boolean);
    changed();
  }, { placeholder: '^RUT, IWM', autocapitalize: 'characters' }), 'With commas or spaces between them.');
  const portfolio = fields.field('/scope/portfolio', 'Portfolio', select(rule.scope.portfolio ?? '',
    [['', 'Choose one'], ...portfolios.map(({ id, name }) => [id, name === id ? id : `${name} (${id})`])], (id) => {
      rule.scope.portfolio = id || null;
      changed();
    }));
  const choose = (what) => {
    symbols.hidden = what !== 'symbols';
    portfolio.hidden = what !== 'portfolio';
  };
  choose(kind);
  const of = select(kind, [['any', 'any instrument'], ['symbols', 'these symbols'], ['portfolio', 'a portfolio\u2019s']], (what) => {
    choose(what);
    rule.scope = { min_relevance: rule.scope.min_relevance,
      symbols: what === 'symbols' ? symbols.querySelector('input').value.split(/[\s,;]+/).filter(Boolean) : [],
      portfolio: what === 'portfolio' ? portfolio.querySelector('select').value || null : null };
    changed();
  });
  return group('Instruments', el('div', { class: 'field-row' },
    fields.field('/scope', 'Looks at', of),
    fields.field('/scope/min_relevance', 'Least relevance', number(rule.scope.min_relevance, (value) => {
      rule.scope.min_relevance = value;
      changed();
    }, { min: '0', max: '1', placeholder: '0.3' }))), symbols, portfolio);
}

function escalation(rule, changed) {
  const step = (name) => (value) => {
    const steps = { ...rule.escalate, [name]: value };
    rule.escalate = steps.score == null && steps.move_percent == null ? null : steps;
    changed();
  };
  return el('div', { role: 'group', class: 'inline' },
    el('label', {}, 'score ', number(rule.escalate?.score, step('score'), { min: '0', max: '1' })),
    el('label', {}, 'move % ', number(rule.escalate?.move_percent, step('move_percent'), { min: '0' })));
}

function cooldowns(current = 'PT0S') {
  return [...(COOLDOWNS.includes(current) ? [] : [current]), ...COOLDOWNS].map((each) => [each, duration(each)]);
}

function quietHours(fields, rule, changed) {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const shown = { ...NIGHT, zone, ...rule.quiet_hours };
  const part = (name) => (value) => {
    shown[name] = value;
    rule.quiet_hours = { ...shown };
    changed();
  };
  const hours = el('div', { role: 'group', class: 'inline' },
    el('label', {}, 'from ', input(shown.from, part('from'), { type: 'time' })),
    el('label', {}, 'to ', input(shown.to, part('to'), { type: 'time' })),
    el('label', {}, 'in ', input(shown.zone, part('zone'), { list: 'zones', size: '20' })),
    el('datalist', { id: 'zones' }, Intl.supportedValuesOf('timeZone').map((value) => el('option', { value }))));
  const field = fields.field('/quiet_hours', 'Quiet hours', hours, 'Alerts wait until they end.');
  field.hidden = !rule.quiet_hours;
  return [fields.check([], 'Quiet hours', Boolean(rule.quiet_hours), (on) => {
    field.hidden = !on;
    rule.quiet_hours = on ? { ...shown } : null;
    changed();
  }), field];
}
