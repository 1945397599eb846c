import { methods, tablePath } from '../answer/district.js';
import { linkTo } from '../address.js';
import { statusBadge } from '../part/badge.js';
import { h } from '../part/dom.js';
import { indexFigure } from '../part/index-figure.js';
import { table, tableLink } from '../part/table.js';
import { nameOf, say } from '../words/say.js';

/** How is judged: statuses, thresholds, index and every formula, with the values that the answer gives. */
export async function methodsView(address, district) {
  const { methods: inForce, statuses, formulas } = await methods();
  const file = (name) => tableLink(tablePath({}, 'methods', { table: name }), say('table.csv'));
  const method = inForce[0];
  const named = (defines) => formulas.filter((each) => defines.includes(each.defines));
  return {
    title: say('methods.heading'),
    content: h(
      'div',
      { class: 'methods' },
      h('section', { class: 'panel' },
        h('h1', {}, say('methods.heading')),
        h('p', { class: 'quiet' }, say('methods.what')),
        h('p', {}, say('words.method', { name: method.name, version: method.version }))),
      h('section', { class: 'panel', 'aria-labelledby': 'h-statuses' },
        h('h2', { id: 'h-statuses' }, say('methods.statuses')),
        h('p', {}, say('methods.thresholds', { onTrack: method.onTrackGap, atRisk: method.atRiskGap })),
        statusTable(statuses),
        file('statuses'),
        rules(say('methods.statuses.rule'), named(['status', 'gap']))),
      h('section', { class: 'panel', 'aria-labelledby': 'h-index' },
        h('h2', { id: 'h-index' }, say('glance.index')),
        h('p', { class: 'quiet' }, say('glance.index.what')),
        rules(say('glance.index'), named(['index'])),
        h('h3', {}, say('methods.index.now', { on: district.on })),
        indexFigure(district.index, { href: linkTo(address, 'numbers') })),
      h('section', { class: 'panel', 'aria-labelledby': 'h-formulas' },
        h('h2', { id: 'h-formulas' }, say('methods.formulas')),
        rules(say('methods.formulas'), formulas),
        file('formulas')),
    ),
  };
}

/** In the order in which they are tried: the first that holds is the verdict. */
const statusTable = (statuses) =>
  table(
    say('methods.statuses'),
    [
      { head: say('methods.status'), cell: (each) => statusBadge(each.status) },
      { head: say('methods.formula'), cell: (each) => h('code', {}, each.rule) },
      { head: say('methods.when'), cell: (each) => nameOf(each.meaning) },
    ],
    statuses,
  );

const rules = (caption, formulas) =>
  table(
    caption,
    [
      { head: say('methods.defines'), cell: (each) => h('code', {}, each.defines) },
      { head: say('methods.formula'), cell: (each) => h('code', {}, each.formula) },
      { head: say('methods.meaning'), cell: (each) => nameOf(each.meaning) },
    ],
    formulas,
  );
