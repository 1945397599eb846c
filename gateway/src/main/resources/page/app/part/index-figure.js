import { h } from './dom.js';
import { say } from '../words/say.js';
import { isSame, toPlot } from '../answer/decimal.js';

/** The index with what it rests on, a link to the numbers it is of: a value alone would say more than is known. */
export function indexFigure(index, { href, isLarge = false }) {
  if (index === null) {
    return h('p', { class: 'quiet' }, say('part.missing'));
  }
  if (index.low === null) {
    return h('p', { class: 'quiet' }, say(`indexReason.${index.reason}`));
  }
  return h(
    'div',
    { class: isLarge ? 'index is-large' : 'index' },
    h(
      'p',
      { class: 'index-value' },
      h('span', { class: 'index-label' }, say('glance.index')),
      ' ',
      index.value === null
        ? link(href, say('glance.noValue'), h('strong', { class: 'unknown' }, say('glance.noValue')))
        : link(href, index.value, h('strong', {}, index.value)),
    ),
    range(index),
    h('p', { class: 'index-bounds' }, say(isSame(index.low, index.high) ? 'glance.exact' : 'glance.bounds', index)),
    index.coverage !== null && h('p', { class: 'index-bounds' }, say(isSame(index.coverage, '1') ? 'glance.whole' : 'glance.coverage', index)),
    index.reason && h('p', { class: 'quiet' }, say(`indexReason.${index.reason}`)),
  );
}

const link = (href, said, shown) => h('a', { href, 'aria-label': `${say('glance.index')} ${said}` }, shown);

function range({ low, high, value }) {
  return h(
    'div',
    {
      class: 'range',
      'aria-hidden': 'true',
      vars: { '--low': String(toPlot(low)), '--high': String(toPlot(high)), '--value': String(toPlot(value) ?? 0) },
    },
    h('span', { class: 'range-band' }),
    value !== null && h('span', { class: 'range-value' }),
  );
}
