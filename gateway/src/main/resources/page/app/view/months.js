import { STATUSES } from '../part/badge.js';
import { h } from '../part/dom.js';
import { table } from '../part/table.js';
import { monthsPlot } from '../plot/months-plot.js';
import { say } from '../words/say.js';

/** The district month by month, up to the day asked about: a plot, and the same as a table. */
export function monthsSection({ months }, on) {
  const past = months.filter((month) => month.on <= on);
  const codes = STATUSES.filter((status) => past.some((month) => (month.tally[status] ?? '0') !== '0'));
  const host = h('div', { class: 'plot', role: 'img', 'aria-label': say('glance.months.what') });
  return {
    content: h(
      'section',
      { class: 'panel glance-months', 'aria-labelledby': 'h-months' },
      h('h2', { id: 'h-months' }, say('glance.months')),
      h('p', { class: 'quiet' }, say('glance.months.what')),
      past.length > 0 && host,
      past.length > 0 && h('details', { id: 'months-table' },
        h('summary', {}, say('glance.months.table')),
        table(
          say('glance.months'),
          [
            { head: say('month'), cell: (month) => month.month },
            ...codes.map((code) => ({ head: say(`status.${code}`), isNumber: true, cell: (month) => month.tally[code] })),
            { head: say('glance.index'), isNumber: true, cell: (month) => month.index.value ?? say('glance.noValue') },
          ],
          past,
        )),
    ),
    after: () => past.length > 0 && monthsPlot(host, past, codes),
  };
}
