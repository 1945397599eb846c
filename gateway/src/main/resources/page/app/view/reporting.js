import { reporting, tablePath } from '../answer/district.js';
import { linkTo } from '../address.js';
import { statusBadge, tag } from '../part/badge.js';
import { awayNote } from '../part/completeness.js';
import { h } from '../part/dom.js';
import { table, tableLink } from '../part/table.js';
import { momentOf, nameOf, say } from '../words/say.js';

/** Who has reported what is owed, by department; what nobody owns stands last. */
export async function reportingView(address) {
  const answer = await reporting(address);
  return {
    title: say('reporting.heading'),
    answers: [answer],
    content: h(
      'div',
      { class: 'departments' },
      h('section', { class: 'panel' },
        h('h1', {}, say('reporting.heading')),
        h('p', { class: 'quiet' }, say('reporting.what')),
        awayNote(answer),
        tableLink(tablePath(address, 'reporting'), say('table.csv'))),
      answer.departments.map((each, place) => section(address, each, `h-department-${place}`)),
    ),
  };
}

const section = (address, { department, tally, numbers }, id) =>
  h(
    'section',
    { class: 'panel', 'aria-labelledby': id },
    h('h2', { id }, department ?? say('reporting.nobody')),
    h('p', {}, say('reporting.counts', tally)),
    numbers.length > 0 && table(department ?? say('reporting.nobody'), COLUMNS(address), numbers),
  );

const COLUMNS = (address) => [
  { head: say('search.numbers'), cell: (each) => h('a', { href: linkTo(address, 'indicators', each.indicator) }, nameOf(each.name)) },
  { head: say('reporting.how'), cell: (each) => tag('reporting', each.reporting) },
  { head: say('figure.period'), cell: (each) => each.period ?? '–' },
  { head: say('figure.recorded'), cell: (each) => momentOf(each.recordedAt) },
  { head: say('reporting.status'), cell: (each) => statusBadge(each.status) },
];
