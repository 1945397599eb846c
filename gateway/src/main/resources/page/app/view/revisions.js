import { tag } from '../part/badge.js';
import { documentLinks } from '../part/documents.js';
import { h } from '../part/dom.js';
import { figure } from '../part/figure.js';
import { leafed, table } from '../part/table.js';
import { momentOf, say } from '../words/say.js';
import { sourceText } from './source-text.js';

/** Every figure and every correction of it, the newest period first; nothing that was said is lost. */
export function revisionsTable(figures, unit) {
  if (figures.length === 0) {
    return h('p', { class: 'quiet' }, say('figure.none'));
  }
  const newestFirst = [...figures].sort((one, other) => other.end.localeCompare(one.end) || other.recordedAt.localeCompare(one.recordedAt));
  return leafed('revisions', newestFirst, (rows) => table(say('indicator.series.table'), columns(unit), rows, { rowClass: (row) => row.superseded && 'is-superseded' }), {
    earlier: say('page.earlier'),
    later: say('page.later'),
    of: (from, to, total) => say('page.of', { from, to, total }),
  });
}

const columns = (unit) => [
  { head: say('figure.period'), cell: (row) => [h('b', {}, row.period), row.area !== 'DISTRICT' && h('small', {}, say(`area.${row.area}`))] },
  {
    head: say('figure.value'),
    isNumber: true,
    cell: (row) => [
      row.superseded ? h('del', {}, figure(row.value, unit(row.unit), '')) : figure(row.value, unit(row.unit), ''),
      row.original && h('small', {}, say('figure.original', { value: row.original.value, unit: unit(row.original.unit) })),
      row.superseded && h('small', {}, say('figure.superseded')),
    ],
  },
  {
    head: say('figure.trust'),
    cell: (row) => [
      tag('trust', row.trust),
      row.verdict && h('small', {}, say('figure.verdict', { verdict: say(`trust.${row.verdict.verdict}`), who: row.verdict.verifier }), row.verdict.reason && ` · ${row.verdict.reason}`),
    ],
  },
  { head: say('figure.source'), cell: (row) => [sourceText(row.source), row.note && h('small', {}, row.note), documentLinks(row.documents)] },
  { head: say('figure.recorded'), cell: (row) => [momentOf(row.recordedAt), h('small', {}, say('figure.by', { who: row.recordedBy }))] },
  { head: say('figure.reason'), cell: (row) => row.reason ?? '' },
];
