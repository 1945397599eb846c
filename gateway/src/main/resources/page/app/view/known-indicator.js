import { campaignsOf } from '../answer/district.js';
import { linkTo } from '../address.js';
import { campaignName, partNote } from '../part/completeness.js';
import { statusBadge, tag } from '../part/badge.js';
import { h } from '../part/dom.js';
import { problemText } from '../part/problem.js';
import { unitsOf } from '../part/units.js';
import { nameOf, say } from '../words/say.js';
import { otherFigures } from './other-figures.js';
import { verdictWords } from './verdict-words.js';

/** The verdict on a number as the district's answer has it, and whose it is; null where it has none. */
export function judgedIn(district, code) {
  const found = campaignsOf(district).flatMap((campaign) =>
    (campaign.assessments ?? []).filter((each) => each.indicator === code).map((judged) => ({ campaign, judged })));
  return found[0] ?? null;
}

/** The verdict alone, and that the rest is not there for now. */
export async function knownIndicator(address, { campaign, judged }, problem = null) {
  const { unit } = await unitsOf(address, { ...campaign, state: 'STALE' });
  return {
    title: nameOf(judged.name),
    answers: [{ complete: false }],
    content: h(
      'div',
      { class: 'indicator' },
      h('section', { class: 'panel indicator-known' },
        heading(address, campaign, judged.name),
        judgedAs(judged),
        h('div', { class: 'part-note', role: 'note' }, h('p', {}, say('indicator.away')), problem && h('p', {}, problemText(problem))),
        partNote(campaign),
        verdictWords(judged, null, unit)),
      otherFigures(address, campaign.service, judged, unit),
    ),
  };
}

export const heading = (address, campaign, name) => [
  h('p', { class: 'crumb' }, h('a', { href: linkTo(address, 'campaigns', campaign.code) }, campaignName(campaign))),
  h('h1', {}, nameOf(name)),
];

export const judgedAs = ({ status, target, reporting, actual }) =>
  h('p', { class: 'tags' }, statusBadge(status), tag('strength', target.strength), tag('reporting', reporting), actual && tag('trust', actual.trust));
