import { LONGEST, commitments, indicators, ownerOf, tablePath, timeline } from '../answer/district.js';
import { linkTo } from '../address.js';
import { orNone } from '../answer/ask.js';
import { awayFrom, awayNote, campaignName, partNote } from '../part/completeness.js';
import { h } from '../part/dom.js';
import { indexFigure } from '../part/index-figure.js';
import { allPromises, overdue, stateTally, tally } from '../part/tally.js';
import { csvLink } from '../part/table.js';
import { unitsOf } from '../part/units.js';
import { nameOf, say } from '../words/say.js';
import { commitmentRow } from './commitment-row.js';
import { numberRow } from './number-row.js';
import { legend } from './legend.js';

/** One campaign, or the guarantee: its workstreams, each number, each commitment. */
export async function campaignView(address, district) {
  const campaign = ownerOf(district, address.code);
  if (!campaign) {
    return { title: address.code, content: h('h1', {}, say('campaign.unknown', { code: address.code })) };
  }
  const title = campaignName(campaign);
  if (campaign.tally === null) {
    return { title, content: h('section', { class: 'panel' }, h('h1', {}, title), partNote(campaign)) };
  }
  const filter = { campaign: campaign.code };
  const [defined, promised, months, known] = await Promise.all([
    orNone(indicators(address, { ...filter, role: 'TARGET' })),
    orNone(commitments(address, filter)),
    orNone(timeline(address)),
    unitsOf(address, campaign),
  ]);
  const answers = [defined, promised, months].map((answer) => ofService(answer, campaign.service));
  const isAway = known.plan === null || !answers.slice(0, 2).every(isThere);
  const shared = {
    address, district, unit: known.unit,
    hasSeries: isThere(answers[2]),
    hasCommitments: isThere(answers[1]),
    plan: district.plan,
    definitions: new Map((defined?.items ?? []).map((each) => [each.code, each])),
    months: (months?.months ?? []).filter((month) => month.on <= district.on),
    restName: known.plan ? say('campaign.rest') : say('campaign.numbers'),
  };
  const away = [awayNote(...answers), isAway && h('p', { class: 'part-note', role: 'note' }, say('campaign.away'))];
  const streams = known.plan?.campaigns.find((each) => each.code === campaign.code)?.workstreams ?? [];
  return {
    title,
    answers: [...answers, { complete: known.plan !== null }],
    content: h('div', { class: 'campaign' }, head(address, campaign, title, away), legend(), sections(streams, campaign, promised?.items ?? [], shared)),
  };
}

/** A campaign is of one service: that another one is away takes nothing from it. */
function ofService(answer, service) {
  if (answer === null) {
    return { complete: false, unavailable: [] };
  }
  const unavailable = awayFrom(answer).filter((part) => part.service === service);
  return { complete: unavailable.length === 0, unavailable };
}

/** What is away may be there from an earlier answer. */
const isThere = ({ complete, unavailable }) => complete || (unavailable.length > 0 && unavailable.every((part) => part.dataAsOf !== null));

function head(address, campaign, title, away) {
  const to = (view) => (filter = {}) => linkTo(address, view, null, { campaign: campaign.code, ...filter });
  const [toNumbers, toPromises] = [to('numbers'), to('promises')];
  return h(
    'section',
    { class: `panel campaign-head is-${campaign.state}` },
    h('div', {},
      h('h1', {}, title),
      partNote(campaign),
      away,
      campaign.index.low !== null && tally(campaign.tally, { label: say('glance.tally'), linkOf: (status) => toNumbers({ status }) }),
      overdue(campaign.overdue, toNumbers({ reporting: 'OVERDUE' }))),
    h('div', {}, indexFigure(campaign.index, { href: toNumbers() }),
      h('p', { class: 'quiet files' }, say('campaign.numbers.all'), ' ', csvLink(tablePath(address, 'progress', { table: 'numbers' }), say('campaign.numbers.all')))),
    h('div', {}, h('h2', {}, say('glance.commitments'), allPromises(campaign, toPromises())), stateTally(campaign.commitments, say('glance.commitments'), (state) => toPromises({ state })),
      h('p', { class: 'quiet files' }, say('campaign.commitments'), ' ', csvLink(tablePath(address, 'commitments', { campaign: campaign.code, limit: LONGEST }), say('campaign.commitments')))),
  );
}

/** Workstreams in the order of the plan; what belongs to none comes last. */
function sections(streams, campaign, promised, shared) {
  const named = new Set(streams.map((stream) => stream.code));
  const belongsTo = (code) => (each) => (code === null ? !named.has(each.workstream) : each.workstream === code);
  return [...streams, { code: null, name: null }].map((stream) => {
    const numbers = campaign.assessments.filter(belongsTo(stream.code));
    const promises = promised.filter(belongsTo(stream.code));
    if (stream.code === null && numbers.length + promises.length === 0) {
      return null;
    }
    return h(
      'section',
      { class: 'workstream', 'aria-labelledby': `w-${stream.code}` },
      h('h2', { id: `w-${stream.code}` }, stream.name ? nameOf(stream.name) : shared.restName),
      numbers.length + promises.length === 0 && shared.hasCommitments && h('p', { class: 'quiet' }, say('campaign.none')),
      numbers.length > 0 && h('ul', { class: 'panel numbers', 'aria-label': say('campaign.numbers') }, numbers.map((each) => numberRow(each, shared))),
      promises.length > 0 && [
        h('h3', {}, say('campaign.commitments'), h('span', { class: 'count' }, promises.length)),
        h('ul', { class: 'panel promises', 'aria-label': say('campaign.commitments') }, promises.map((each) => commitmentRow(each, shared))),
      ],
    );
  });
}
