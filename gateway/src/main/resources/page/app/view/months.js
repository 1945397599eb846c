import { tablePath, timeline } from '../answer/district.js';
import { linkTo } from '../address.js';
import { STATUSES } from '../part/badge.js';
import { againLater, isWhole } from '../part/again.js';
import { awayNote } from '../part/completeness.js';
import { h } from '../part/dom.js';
import { problemText } from '../part/problem.js';
import { table, tableLink } from '../part/table.js';
import { monthsPlot } from '../plot/months-plot.js';
import { say } from '../words/say.js';

/** The table stays open when the view is drawn anew. */
let isTableOpen = false;

/**
 * The district month by month, up to the day asked about: a plot, and the same as a table. It is
 * read once the rest is there, since it asks for a whole year.
 */
export function monthsSection(address, on) {
  const path = tablePath({ knownAt: address.knownAt }, 'timeline', { to: on.slice(0, 7) });
  const host = h('div', { 'aria-busy': 'true' }, h('p', { class: 'quiet' }, say('loading')));
  const again = againLater(() => host.isConnected && load());
  async function load() {
    try {
      const answer = await timeline(address);
      await show(host, address, answer, answer.months.filter((month) => month.on <= on), path);
      if (!isWhole(answer)) {
        again.wait();
      }
    } catch (failure) {
      if (!failure.problem) {
        console.error(failure);
      }
      host.replaceChildren(h('p', { role: 'alert' }, problemText(failure.problem)), h('button', { type: 'button', click: load }, say('problem.again')));
    }
    host.removeAttribute('aria-busy');
  }
  return {
    content: h(
      'section',
      { class: 'panel glance-months', 'aria-labelledby': 'h-months' },
      h('h2', { id: 'h-months' }, say('glance.months')),
      h('p', { class: 'quiet' }, say('glance.months.what')),
      host,
    ),
    after: load,
  };
}

/** A count leads to what it counts, on the day of its month. */
function counted(address, { month, on, tally }, status) {
  const count = tally[status];
  const href = linkTo({ ...address, on }, 'numbers', null, { status });
  return count && count !== '0' ? h('a', { href, 'aria-label': `${month} ${say(`status.${status}`)}: ${count}` }, count) : count;
}

function show(host, address, answer, past, path) {
  const away = awayNote(answer);
  if (past.length === 0) {
    host.replaceChildren(...(away ? [away] : []));
    return null;
  }
  const codes = STATUSES.filter((status) => past.some((month) => (month.tally[status] ?? '0') !== '0'));
  const plot = h('div', { class: 'plot', role: 'img', 'aria-label': say('glance.months.what') });
  host.replaceChildren(
    ...(away ? [away] : []),
    plot,
    h('details', { open: isTableOpen, toggle: (event) => (isTableOpen = event.target.open) },
      h('summary', {}, say('glance.months.table')),
      table(
        say('glance.months'),
        [
          { head: say('month'), cell: (month) => month.month },
          ...codes.map((code) => ({ head: say(`status.${code}`), isNumber: true, cell: (month) => counted(address, month, code) })),
          { head: say('glance.index'), isNumber: true, cell: (month) => month.index.value ?? say('glance.noValue') },
        ],
        past,
      ),
      tableLink(path, say('table.csv'))),
  );
  return monthsPlot(plot, past, codes);
}
