import { LONGEST, lineage, tablePath } from '../answer/district.js';
import { linkTo } from '../address.js';
import { isSame, sum } from '../answer/decimal.js';
import { tag } from '../part/badge.js';
import { documentLinks } from '../part/documents.js';
import { h } from '../part/dom.js';
import { figure } from '../part/figure.js';
import { problemText } from '../part/problem.js';
import { rowLink } from '../part/row-link.js';
import { leafed, table, tableLink } from '../part/table.js';
import { nameOf, say } from '../words/say.js';

/**
 * The rows behind the figure, read after the view is there: there may be many. Where the address
 * names a rule they are those of the figure that it gives, which may be another than the judged one.
 */
export function lineageSection(address, definition, judged) {
  const isOther = address.rule && address.rule !== judged?.actual?.rule?.code;
  const host = h('div', { 'aria-busy': 'true' }, h('p', { class: 'quiet' }, say('loading')));
  async function load() {
    try {
      const answer = await lineage(address, definition.code, address.rule);
      host.replaceChildren(...rows(answer, nameOf(definition.unit.name), tablePath(address, `indicators/${encodeURIComponent(definition.code)}/lineage`, { rule: address.rule, limit: LONGEST })).filter(Boolean));
    } catch (failure) {
      host.replaceChildren(h('p', { role: 'alert' }, problemText(failure.problem)), h('button', { type: 'button', click: load }, say('problem.again')));
    }
    host.removeAttribute('aria-busy');
  }
  const content = h(
    'section',
    { class: 'panel lineage', id: 'lineage', 'aria-labelledby': 'h-lineage', tabindex: address.rule && '-1' },
    h('h2', { id: 'h-lineage' }, say('lineage.heading')),
    h('p', { class: 'quiet' }, say('lineage.what')),
    isOther && h('p', { class: 'part-note', role: 'note' }, say('lineage.other'), ' ', h('a', { href: linkTo(address, 'indicators', definition.code) }, say('lineage.judged'))),
    host,
  );
  return { content, place: address.rule ? content : null, after: load };
}

function rows(answer, unitName, path) {
  if (answer.value === null) {
    return [h('p', { class: 'quiet' }, say('lineage.none'))];
  }
  return [
    h('p', {}, say('lineage.value'), ' ', figure(answer.value, unitName, ''), ' ', h('span', { class: 'quiet' }, say(`basis.${answer.basis}`)),
      answer.rule && h('span', { class: 'quiet' }, ' · ', say('lineage.rule', { name: nameOf(answer.rule.name) }))),
    h('ul', { class: 'sums' }, sums(answer)),
    answer.next !== null && h('p', { role: 'alert' }, say('lineage.cut', { count: answer.items.length })),
    tableLink(path, say('table.csv')),
    leafed('lineage', answer.items, (items) => table(say('lineage.heading'), COLUMNS(), items), {
      earlier: say('page.earlier'),
      later: say('page.later'),
      of: (from, to, total) => say('page.of', { from, to, total }),
    }),
  ];
}

/** What all rows read add up to, to the last digit, held against what the API answered. */
function sums(answer) {
  return [
    ['NUMERATOR', answer.numerator],
    ['DENOMINATOR', answer.denominator],
  ]
    .filter(([, value]) => value !== null)
    .map(([part, value]) => {
      const items = answer.items.filter((item) => item.part === part);
      const added = sum(items.map((item) => item.amount));
      const isEqual = isSame(added, value);
      return h(
        'li',
        { class: isEqual ? 'is-equal' : 'is-unequal' },
        say('lineage.sum', { part: say(`lineagePart.${part}`), count: items.length, sum: added }),
        h('b', {}, isEqual ? ' = ' : ' ≠ '),
        say(isEqual ? 'lineage.equal' : 'lineage.unequal', { value }),
      );
    });
}

const COLUMNS = () => [
  { head: say('lineage.part'), cell: (item) => say(`lineagePart.${item.part}`) },
  { head: say('lineage.row'), cell: rowOf },
  { head: say('lineage.amount'), isNumber: true, cell: (item) => h('b', {}, item.amount) },
  { head: say('lineage.happened'), cell: (item) => item.businessDay ?? '' },
  { head: say('lineage.since'), cell: (item) => item.since ?? '' },
  { head: say('figure.trust'), cell: (item) => tag('trust', item.trust) },
  { head: say('lineage.documents'), cell: (item) => [documentLinks(item.documents), item.through && documentLinks(item.through.documents)] },
];

function rowOf(item) {
  return [
    rowLink(item.href, item.name ? nameOf(item.name) : item.register === 'observations' ? `${say('lineage.observation')} ${item.item}` : item.id),
    h('small', {}, item.register, item.version && ` · v${item.version}`, item.name && item.item && item.item !== item.id && ` · ${item.item}`),
    item.through && h('small', {}, rowLink(item.through.href, say('lineage.through', { name: item.through.name ? nameOf(item.through.name) : item.through.id }))),
  ];
}
