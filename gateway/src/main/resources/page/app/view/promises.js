import { LONGEST, commitments, ownerOf, tablePath } from '../answer/district.js';
import { linkTo } from '../address.js';
import { isWhole } from '../part/again.js';
import { awayNote, campaignName } from '../part/completeness.js';
import { h } from '../part/dom.js';
import { filterList, filtersOf } from '../part/filters.js';
import { tableLink } from '../part/table.js';
import { say } from '../words/say.js';
import { commitmentRow } from './commitment-row.js';

/** The commitments behind a count, with their milestones, under their campaigns. */
export async function promisesView(address, district) {
  const campaign = address.campaign && ownerOf(district, address.campaign);
  if (address.campaign && !campaign) {
    return { title: address.campaign, content: h('h1', {}, say('campaign.unknown', { code: address.campaign })) };
  }
  const filter = { campaign: address.campaign, state: address.state };
  const answer = await commitments(address, filter);
  const filters = filtersOf(address, campaign, ['state']);
  const title = [say('glance.commitments'), ...filters.map((each) => each.said)].join(' · ');
  const codes = [...new Set(answer.items.map((each) => each.campaign))];
  return {
    title,
    answers: [answer],
    content: h(
      'div',
      { class: 'campaign' },
      h('section', { class: 'panel listed' },
        h('h1', {}, title),
        (isWhole(answer) || answer.items.length > 0) && h('p', {}, say('promises.what', { on: district.on, count: answer.items.length })),
        filterList(address, filters),
        awayNote(answer),
        tableLink(tablePath(address, 'commitments', { ...filter, limit: LONGEST }), say('table.csv'))),
      codes.map((code) => section(address, district, code, answer.items.filter((each) => each.campaign === code))),
    ),
  };
}

function section(address, district, code, items) {
  const owner = ownerOf(district, code) ?? { code };
  return h(
    'section',
    { class: 'workstream', 'aria-labelledby': `p-${code}` },
    h('h2', { id: `p-${code}` }, h('a', { href: linkTo(address, 'campaigns', code) }, campaignName(owner)), h('span', { class: 'count' }, items.length)),
    h('ul', { class: 'panel promises', 'aria-label': campaignName(owner) }, items.map((each) => commitmentRow(each, { district, plan: district.plan }))),
  );
}
