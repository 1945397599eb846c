import { LONGEST, campaignsOf, commitments, flags, progress, tablePath } from '../answer/district.js';
import { linkTo } from '../address.js';
import { stateBadge, statusBadge } from '../part/badge.js';
import { isWhole } from '../part/again.js';
import { awayNote } from '../part/completeness.js';
import { h } from '../part/dom.js';
import { csvLink } from '../part/table.js';
import { nameOf, say } from '../words/say.js';
import { commitmentChanges, milestoneText } from './since-milestones.js';

/** So many are seen at once; a year of reports changes more than anybody reads at a glance. */
const SEEN = 5;

/** Verdicts and figures, milestones, and flags that were not raised then. */
export async function toldSince(address, district, moment) {
  const now = { on: district.on };
  const then = { on: district.on, knownAt: moment };
  const [was, promisedThen, promisedNow, raisedThen, raisedNow] = await Promise.all([
    progress(then), commitments(then), commitments(now), flags(then), flags(now),
  ]);
  const files = (path, more) => [
    ' ', say('glance.since.then'), ' ', csvLink(tablePath(then, path, more), say('glance.since.then')),
    ' · ', say('glance.since.now'), ' ', csvLink(tablePath(now, path, more), say('glance.since.now')),
  ];
  const answers = [was, district, promisedThen, promisedNow, raisedThen, raisedNow];
  const isAll = answers.every(isWhole);
  const away = awayNote(...answers);
  const told = [
    ...(away ? [away] : []),
    group('numbers', isAll, numbers(was, district).map((each) => numberItem(address, each)), files('progress', { table: 'numbers' })),
    group('milestones', isAll, commitmentChanges(promisedThen, promisedNow).map((each) => commitmentItem(address, district.on, each)), files('commitments', { limit: LONGEST })),
    group('flags', isAll, newFlags(raisedThen, raisedNow).map((each) => flagItem(address, each)), files('flags', { limit: LONGEST })),
  ];
  return { isWhole: isAll, told };
}

/** Of what is away nothing is known: then nobody is told that nothing has changed. */
function group(kind, isAll, items, files) {
  return h(
    'section',
    { 'aria-labelledby': `h-since-${kind}` },
    h('h3', { id: `h-since-${kind}` }, say(`glance.since.${kind}`), items.length > 0 && h('span', { class: 'count' }, items.length)),
    items.length > 0 && h('ul', { class: 'since' }, items.slice(0, SEEN)),
    items.length === 0 && isAll && h('p', { class: 'quiet' }, say(`glance.since.${kind}.none`)),
    items.length > SEEN &&
      h('details', { id: `since-${kind}` }, h('summary', {}, say('glance.since.more', { count: items.length - SEEN })), h('ul', { class: 'since' }, items.slice(SEEN))),
    !isAll && h('p', { class: 'quiet' }, say('glance.partial')),
    h('p', { class: 'quiet files' }, files),
  );
}

/** Numbers whose verdict, figure or target is another one. Of a part that is missing nothing is compared. */
function numbers(then, now) {
  const before = new Map(assessmentsOf(then).map((each) => [each.indicator, each]));
  return assessmentsOf(now)
    .map((after) => ({ after, before: before.get(after.indicator) }))
    .filter(({ after, before: was }) => was && (was.status !== after.status || valueOf(was) !== valueOf(after) || was.target.value !== after.target.value));
}

const assessmentsOf = (district) => campaignsOf(district).flatMap((campaign) => campaign.assessments ?? []);
const valueOf = ({ actual }) => actual?.value ?? null;

const numberItem = (address, { before, after }) =>
  h('li', {},
    h('a', { href: linkTo(address, 'indicators', after.indicator) }, nameOf(after.name)),
    h('span', { class: 'since-how' },
      became(statusBadge, before.status, after.status),
      before.target.value !== after.target.value &&
        h('span', { class: 'gap' }, say('glance.since.target', { before: before.target.value, after: after.target.value })),
      valueOf(before) !== valueOf(after) &&
        h('span', { class: 'gap' }, say('glance.since.value', { before: valueOf(before) ?? say('number.none'), after: valueOf(after) ?? say('number.none') }))));

const became = (badge, before, after) =>
  before === after ? badge(after) : [badge(before), h('span', {}, say('glance.since.to')), badge(after)];

const commitmentItem = (address, on, { commitment, stateBefore, milestones }) =>
  h('li', {},
    h('a', { href: linkTo(address, 'campaigns', commitment.campaign) }, nameOf(commitment.name)),
    h('span', { class: 'since-how' }, became(stateBadge, stateBefore, commitment.state)),
    h('ul', { class: 'since-milestones' }, milestones.map((each) => h('li', {}, milestoneText(each, on)))));

/** By rule, those that were not raised then. Where a service is away nothing is taken for new. */
function newFlags(then, now) {
  if (!then.complete || !now.complete) {
    return [];
  }
  const keyOf = (flag) => JSON.stringify([flag.service, flag.rule, flag.detail, flag.rows.map((row) => [row.register, row.id])]);
  const known = new Set(then.items.map(keyOf));
  const byRule = new Map();
  for (const flag of now.items.filter((each) => !known.has(keyOf(each)))) {
    byRule.set(flag.rule, [...(byRule.get(flag.rule) ?? []), flag]);
  }
  return [...byRule.values()];
}

const flagItem = (address, [first, ...more]) =>
  h('li', {},
    h('a', { href: linkTo(address, 'flags', null, { flag: first.rule }) }, nameOf(first.name)),
    h('span', { class: 'since-how' }, more.length > 0 ? say('glance.since.flags.count', { count: more.length + 1 }) : h('span', { lang: 'en' }, first.detail)));
