import { campaignsOf, tablePath } from '../answer/district.js';
import { linkTo } from '../address.js';
import { statusBadge } from '../part/badge.js';
import { campaignName, partNote } from '../part/completeness.js';
import { h } from '../part/dom.js';
import { indexFigure } from '../part/index-figure.js';
import { allPromises, overdue, stateTally, tally, total } from '../part/tally.js';
import { csvLink, table } from '../part/table.js';
import { nameOf, say } from '../words/say.js';
import { bulletinLinks } from './bulletin-links.js';
import { monthsSection } from './months.js';
import { sinceSection } from './since.js';

/** The district at a glance. */
export function districtView(address, district) {
  const plot = monthsSection(address, district.on);
  const since = sinceSection(address, district);
  return {
    title: say('nav.district'),
    content: h(
      'div',
      { class: 'glance' },
      headline(address, district),
      h('section', { class: 'panel glance-index', 'aria-labelledby': 'h-index' },
        h('h2', { id: 'h-index' }, say('glance.index')),
        h('p', { class: 'quiet' }, say('glance.index.what')),
        indexFigure(district.index, { href: linkTo(address, 'numbers'), isLarge: true })),
      worst(address, district),
      since.content,
      campaigns(address, district),
      guarantee(address, district),
      plot.content,
      flags(address, district),
      context(address, district),
    ),
    after: () => {
      since.after();
      plot.after();
    },
  };
}

const file = (address, name, said) => csvLink(tablePath(address, 'progress', { table: name }), said);

function headline(address, district) {
  return h(
    'section',
    { class: 'panel glance-tally' },
    h('h1', {}, say('glance.heading')),
    h('p', { class: 'lead' }, lead(district)),
    tally(district.tally, { label: say('glance.tally'), linkOf: (status) => linkTo(address, 'numbers', null, { status }) }),
    overdue(district.overdue, linkTo(address, 'numbers', null, { reporting: 'OVERDUE' })),
    bulletinLinks(address, district),
    file(address, 'tally', say('glance.tally')),
  );
}

/** What is absent is not zero: of a part that is missing nothing is said to be known. */
const isPartial = (district) => campaignsOf(district).some((campaign) => campaign.state === 'MISSING');
const partialNote = (district) => isPartial(district) && h('p', { class: 'quiet' }, say('glance.partial'));

function lead(district) {
  const all = total(district.tally);
  if (!isPartial(district)) {
    return say('glance.lead', { on: district.on, total: all });
  }
  return say(all === '0' ? 'glance.lead.unknown' : 'glance.lead.partial', { on: district.on, total: all });
}

/** A gap tells how far; why it is so judged stands with the number itself. */
function worst(address, district) {
  const assessments = new Map(campaignsOf(district).flatMap((campaign) => (campaign.assessments ?? []).map((each) => [each.indicator, each])));
  return h(
    'section',
    { class: 'panel glance-worst', 'aria-labelledby': 'h-worst' },
    h('h2', { id: 'h-worst' }, say('glance.worst')),
    district.worst.length === 0
      ? !isPartial(district) && h('p', { class: 'quiet' }, say('glance.worst.none'))
      : h('ol', { class: 'worst' },
          district.worst.map((each) =>
            h('li', {},
              h('a', { href: linkTo(address, 'indicators', each.indicator) }, nameOf(each.name)),
              h('span', { class: 'worst-how' }, statusBadge(each.status), h('span', { class: 'gap' }, say('glance.gap', { gap: each.gap }))),
              h('span', { class: 'worst-why' }, nameOf(assessments.get(each.indicator)?.reason))))),
    partialNote(district),
    file(address, 'worst', say('glance.worst')),
  );
}

function campaigns(address, district) {
  return h(
    'section',
    { class: 'glance-campaigns', 'aria-labelledby': 'h-campaigns' },
    h('h2', { id: 'h-campaigns' }, say('glance.campaigns')),
    h('div', { class: 'cards' }, district.campaigns.map((campaign) => card(address, campaign))),
    file(address, 'campaigns', say('glance.campaigns')),
  );
}

function guarantee(address, district) {
  return (
    district.guarantee &&
    h(
      'section',
      { class: 'glance-guarantee', 'aria-labelledby': 'h-guarantee' },
      h('h2', { id: 'h-guarantee' }, say('glance.guarantee')),
      h('p', { class: 'quiet' }, say('glance.guarantee.what')),
      card(address, district.guarantee),
    )
  );
}

function card(address, campaign) {
  const isMissing = campaign.tally === null;
  const to = (view) => (filter = {}) => linkTo(address, view, null, { campaign: campaign.code, ...filter });
  const [toNumbers, toPromises] = [to('numbers'), to('promises')];
  return h(
    'article',
    { class: `panel card is-${campaign.state}` },
    h('h3', {}, h('a', { href: linkTo(address, 'campaigns', campaign.code) }, campaignName(campaign))),
    partNote(campaign),
    !isMissing && [
      campaign.index.low === null
        ? h('p', { class: 'quiet' }, say(`indexReason.${campaign.index.reason}`))
        : [
            indexFigure(campaign.index, { href: toNumbers() }),
            tally(campaign.tally, { label: say('glance.tally'), linkOf: (status) => toNumbers({ status }) }),
            overdue(campaign.overdue, toNumbers({ reporting: 'OVERDUE' })),
          ],
      h('h4', {}, say('glance.commitments'), allPromises(campaign, toPromises())),
      stateTally(campaign.commitments, say('glance.commitments'), (state) => toPromises({ state })),
    ],
  );
}

function flags(address, district) {
  return h(
    'section',
    { class: 'panel glance-flags', 'aria-labelledby': 'h-flags' },
    h('h2', { id: 'h-flags' }, say('glance.flags')),
    district.flags.length === 0
      ? !isPartial(district) && h('p', { class: 'quiet' }, say('glance.flags.none'))
      : [
          h('ul', { class: 'flag-counts' }, district.flags.map((flag) =>
            h('li', {}, h('a', { href: linkTo(address, 'flags', null, { flag: flag.rule }) }, h('b', {}, flag.count), ' ', nameOf(flag.name))))),
          h('p', { class: 'more' }, h('a', { href: linkTo(address, 'flags') }, say('glance.flags.all'))),
        ],
    partialNote(district),
    file(address, 'flags', say('glance.flags')),
  );
}

function context(address, district) {
  return (
    district.context.length > 0 &&
    h(
      'details',
      { class: 'panel glance-context', id: 'context' },
      h('summary', {}, say('glance.context', { count: district.context.length })),
      table(
        say('glance.context', { count: district.context.length }),
        [
          { head: say('search.context'), cell: (each) => h('a', { href: linkTo(address, 'indicators', each.indicator) }, nameOf(each.name)) },
          { head: say('figure.period'), cell: (each) => each.figure.period },
          { head: say('figure.value'), isNumber: true, cell: (each) => each.figure.value },
        ],
        district.context,
      ),
      file(address, 'context', say('glance.context', { count: district.context.length })),
    )
  );
}
