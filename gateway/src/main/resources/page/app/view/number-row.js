import { toPlot } from '../answer/decimal.js';
import { linkTo } from '../address.js';
import { statusBadge, tag } from '../part/badge.js';
import { h } from '../part/dom.js';
import { figure, pairs } from '../part/figure.js';
import { smallPlot } from '../plot/small-plot.js';
import { endOf } from '../plot/schedule.js';
import { nameOf, say } from '../words/say.js';
import { targetText } from './target-text.js';

/** One number of a campaign: what was promised and how firmly, what is there, and how both run over the year. */
export function numberRow(assessment, { address, district, plan, unit, definitions, months, hasSeries }) {
  const { target, actual, baseline } = assessment;
  const definition = definitions.get(assessment.indicator);
  return h(
    'li',
    { class: 'number-row' },
    h('div', { class: 'number-name' },
      h('h4', {}, h('a', { href: linkTo(address, 'indicators', assessment.indicator) }, nameOf(assessment.name))),
      h('p', { class: 'tags' }, statusBadge(assessment.status),
        assessment.everLate && h('span', { class: 'tag is-everLate' }, say('number.everLate')),
        assessment.reporting !== 'CURRENT' && tag('reporting', assessment.reporting)),
      h('p', { class: 'quiet' }, nameOf(assessment.reason))),
    pairs([
      [say('number.actual'), figure(actual?.value, actual && unit(target.unit), say('number.none')),
        actual && h('small', {}, say('number.freshness', { period: actual.period }), ' · ', say(`basis.${actual.basis}`), ' · ', say(`trust.${actual.trust}`))],
      [say('number.target'), tag('strength', target.strength), h('span', { class: 'target' }, targetText(target, unit)), h('small', {}, say('number.due', target))],
      [say('number.baseline'), figure(baseline?.value, baseline && unit(target.unit), say('number.none')), baseline && h('small', {}, baseline.period)],
      [say('number.attainment'), figure(assessment.attainment, null, say('number.none')),
        assessment.expected !== null && h('small', {}, say('number.expected'), ' ', assessment.expected)],
    ], 'in-row'),
    hasSeries && definition
      ? plot(assessment, definition, months, plan, district.on)
      : h('p', { class: 'quiet no-series' }, say('small.noSeries')),
  );
}

function plot(assessment, definition, months, plan, on) {
  const points = months
    .map((month) => [endOf(month.on), toPlot(month.statuses.find((each) => each.indicator === assessment.indicator)?.attainment)])
    .filter(([, share]) => share !== null);
  const name = nameOf(assessment.name);
  const label = assessment.attainment === null
    ? say('small.nothing', { name })
    : say('small.label', { name, attainment: assessment.attainment, expected: assessment.expected ?? say('number.none') });
  return smallPlot({ label, definition, points, plan, on });
}
