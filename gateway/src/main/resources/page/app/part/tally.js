import { h } from './dom.js';
import { STATUSES, STATES, symbol } from './badge.js';
import { say } from '../words/say.js';
import { toPlot } from '../answer/decimal.js';

/** How many of which status: a bar of shares, and under it each count with symbol and word. */
export function tally(counts, { label, codes = STATUSES, words = 'status', hasBar = true } = {}) {
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
          symbol(code),
          h('b', {}, counts[code]),
          h('span', {}, say(`${words}.${code}`)),
        ),
      ),
    ),
  );
}

export const stateTally = (counts, label) =>
  tally(counts, { label, codes: STATES, words: 'state', hasBar: false });

export const total = (counts) =>
  String(Object.values(counts).reduce((sum, count) => sum + Number(count), 0));
