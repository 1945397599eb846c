import { ownerOf, tablePath } from '../answer/district.js';
import { linkTo } from '../address.js';
import { statusBadge, tag } from '../part/badge.js';
import { campaignName } from '../part/completeness.js';
import { h } from '../part/dom.js';
import { filterList, filtersOf } from '../part/filters.js';
import { figure } from '../part/figure.js';
import { table, tableLink } from '../part/table.js';
import { nameOf, say } from '../words/say.js';

/** The numbers behind a count, of the answer that the count is from; nothing more is asked. */
export function numbersView(address, district) {
  const campaign = address.campaign && ownerOf(district, address.campaign);
  if (address.campaign && !campaign) {
    return { title: address.campaign, content: h('h1', {}, say('campaign.unknown', { code: address.campaign })) };
  }
  const filters = filtersOf(address, campaign, ['status', 'reporting']);
  const title = [say('numbers.heading'), ...filters.map((filter) => filter.said)].join(' · ');
  const parts = campaign ? [campaign] : district.campaigns;
  const all = parts.flatMap((part) => (part.assessments ?? []).map((each) => ({ ...each, part })));
  const shown = all.filter((each) => isWanted(each, address));
  const isPartial = parts.some((part) => part.assessments === null);
  const which = campaign ? 'numbers.what.of' : isPartial ? 'numbers.what.partial' : 'numbers.what';
  return {
    title,
    content: h(
      'section',
      { class: 'panel listed' },
      h('h1', {}, title),
      !(isPartial && all.length === 0) && h('p', {}, say(which, { on: district.on, count: shown.length, total: all.length, campaign: campaign && campaignName(campaign) })),
      filterList(address, filters),
      isPartial && h('p', { class: 'quiet' }, say('glance.partial')),
      h('p', { class: 'quiet' }, say('numbers.index'), ' ', h('a', { href: linkTo(address, 'methods') }, say('methods.heading'))),
      tableLink(tablePath(address, 'progress', { table: 'numbers' }), say('numbers.csv')),
      shown.length > 0 && table(title, columns(address), shown),
    ),
  };
}

const isWanted = (assessment, { status, reporting }) =>
  (!status || assessment.status === status) && (!reporting || assessment.reporting === reporting);

const columns = (address) => [
  {
    head: say('search.numbers'),
    cell: (each) => [
      h('a', { href: linkTo(address, 'indicators', each.indicator) }, nameOf(each.name)),
      !address.campaign && h('small', {}, h('a', { href: linkTo(address, 'campaigns', each.part.code) }, campaignName(each.part))),
    ],
  },
  { head: say('reporting.status'), cell: (each) => statusBadge(each.status) },
  { head: say('number.attainment'), isNumber: true, cell: (each) => figure(each.attainment, null, say('number.none')) },
  { head: say('number.expected'), isNumber: true, cell: (each) => figure(each.expected, null, say('number.none')) },
  { head: say('numbers.gap'), isNumber: true, cell: (each) => figure(each.gap, null, say('number.none')) },
  { head: say('reporting.how'), cell: (each) => tag('reporting', each.reporting) },
  { head: say('numbers.reason'), cell: (each) => nameOf(each.reason) },
];
