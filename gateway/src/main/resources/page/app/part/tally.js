import { h } from './dom.js';
import { STATUSES, STATES, symbol } from './badge.js';
import { say } from '../words/say.js';
import { toPlot } from '../answer/decimal.js';

/** How many of which status: a bar of shares, and under it each count with symbol and word, a link to what it counts. */
export function tally(counts, { label, linkOf, codes = STATUSES, words = 'status', hasBar = true }) {
  const present = codes.filter((code) => toPlot(counts[code] ?? '0') > 0);
  return h(
    'div',
    { class: 'tally' },
    hasBar &&
      h(
        'div',
        { class: 'tally-bar', 'aria-hidden': 'true' },
        present.map((code) => h('span', { class: `is-${code}`, vars: { '--share': counts[code] } })),
      ),
    h(
      'ul',
      { class: 'tally-list', 'aria-label': label ?? null },
      present.map((code) =>
        h(
          'li',
          {},
          h('a', { href: linkOf(code) }, symbol(code), h('b', {}, counts[code]), h('span', {}, say(`${words}.${code}`))),
        ),
      ),
    ),
  );
}

export const stateTally = (counts, label, linkOf) =>
  tally(counts, { label, linkOf, codes: STATES, words: 'state', hasBar: false });

export const total = (counts) =>
  String(Object.values(counts).reduce((sum, count) => sum + Number(count), 0));

/** How many reports are owed, a link to which; nothing where none is, or where it is not known. */
export const overdue = (count, href) =>
  count !== null && count !== '0' && h('p', { class: 'overdue' }, h('a', { href }, say('glance.overdue', { count })));

/** How many commitments a campaign has, a link to all of them. */
export function allPromises({ commitments }, href) {
  const count = total(commitments);
  return h('span', { class: 'count' }, h('a', { href, 'aria-label': say('glance.commitments.all', { count }) }, count));
}
