import { observationPath } from '../answer/district.js';
import { linkTo } from '../address.js';
import { h } from '../part/dom.js';
import { figure } from '../part/figure.js';
import { nameOf, say } from '../words/say.js';
import { sourceText } from './source-text.js';

/**
 * What else is said of the same number: other sources, other areas, other ways to work it out. Each
 * leads to what it is made of, where the answer names that.
 */
export function otherFigures(address, service, { indicator, alternatives, beside, target }, unit) {
  const madeOf = (each) => behind(address, service, indicator, each);
  return [
    ['indicator.alternatives', alternatives],
    ['indicator.beside', beside],
  ].map(
    ([key, all]) =>
      all.length > 0 &&
      h(
        'section',
        { class: 'panel' },
        h('h2', {}, say(key)),
        h('ul', { class: 'others' }, all.map((each) =>
          h('li', {},
            figure(each.value, unit(target.unit), ''),
            ' ',
            h('span', { class: 'quiet' },
              [each.period, say(`area.${each.area}`), say(`basis.${each.basis}`), say(`trust.${each.trust}`), each.rule && nameOf(each.rule.name),
                each.difference !== null && say('indicator.difference', each)].filter(Boolean).join(' · ')),
            each.source && h('div', {}, sourceText(each.source)),
            each.note && h('div', { class: 'quiet' }, each.note),
            madeOf(each)))),
      ),
  );
}

/** The rows of a rule stand in this view, a report stands in the API. */
function behind(address, service, indicator, { rule, observation }) {
  if (rule) {
    const href = linkTo(address, 'indicators', indicator, { rule: rule.code });
    return h('div', {}, h('a', { href, 'aria-label': `${say('lineage.ofRule')}: ${nameOf(rule.name)}` }, say('lineage.ofRule')));
  }
  return observation && h('div', {}, h('a', { href: observationPath(address, service, indicator, observation) }, say('lineage.observation')));
}
