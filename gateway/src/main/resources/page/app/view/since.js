import { campaignsOf, progress } from '../answer/district.js';
import { linkTo } from '../address.js';
import { statusBadge } from '../part/badge.js';
import { h } from '../part/dom.js';
import { lastVisit } from '../part/visit.js';
import { momentOf, nameOf, say } from '../words/say.js';

/**
 * What has changed for the same day since the reader was here: the answer of now beside the answer
 * as it was known then. Nothing is said on a first visit, nor of what was known at a moment.
 */
export function sinceSection(address, district) {
  if (lastVisit === null || address.knownAt) {
    return { content: null, after: () => {} };
  }
  const host = h('div', { 'aria-busy': 'true' }, h('p', { class: 'quiet' }, say('loading')));
  async function load() {
    try {
      const then = await progress({ on: district.on, knownAt: lastVisit });
      host.replaceChildren(...told(address, changes(then, district)));
    } catch (failure) {
      host.replaceChildren(h('p', { role: 'alert' }, failure.problem?.detail ?? say('problem.unreachable')));
    }
    host.removeAttribute('aria-busy');
  }
  return {
    content: h(
      'section',
      { class: 'panel glance-since', 'aria-labelledby': 'h-since' },
      h('h2', { id: 'h-since' }, say('glance.since', { moment: momentOf(lastVisit) })),
      host,
    ),
    after: load,
  };
}

/** Numbers whose verdict or figure is another one. Of a part that is missing nothing is compared. */
function changes(then, now) {
  const before = new Map(assessmentsOf(then).map((each) => [each.indicator, each]));
  return assessmentsOf(now)
    .map((after) => ({ after, before: before.get(after.indicator) }))
    .filter(({ after, before }) => before && (before.status !== after.status || valueOf(before) !== valueOf(after)));
}

const assessmentsOf = (district) => campaignsOf(district).flatMap((campaign) => campaign.assessments ?? []);
const valueOf = ({ actual }) => actual?.value ?? null;

function told(address, changed) {
  if (changed.length === 0) {
    return [h('p', { class: 'quiet' }, say('glance.since.none'))];
  }
  return [
    h('ul', { class: 'since' }, changed.map(({ before, after }) =>
      h('li', {},
        h('a', { href: linkTo(address, 'indicators', after.indicator) }, nameOf(after.name)),
        h('span', { class: 'since-how' },
          before.status === after.status
            ? statusBadge(after.status)
            : [statusBadge(before.status), h('span', {}, say('glance.since.to')), statusBadge(after.status)],
          valueOf(before) !== valueOf(after) &&
            h('span', { class: 'gap' }, say('glance.since.value', { before: valueOf(before) ?? say('number.none'), after: valueOf(after) ?? say('number.none') })))))),
  ];
}
