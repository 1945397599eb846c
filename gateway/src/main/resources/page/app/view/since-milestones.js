import { h } from '../part/dom.js';
import { milestoneKind } from '../plot/milestone-track.js';
import { nameOf, say } from '../words/say.js';

/**
 * Commitments whose milestones are others than they were, each with just those. Where a service is
 * away only what is known of both moments is compared.
 */
export function commitmentChanges(then, now) {
  const before = new Map(then.items.map((each) => [each.code, each]));
  const isWhole = then.complete && now.complete;
  return now.items
    .map((commitment) => {
      const was = before.get(commitment.code);
      const known = new Map((was?.milestones ?? []).map((each) => [each.code, each]));
      const milestones = was || isWhole
        ? commitment.milestones
            .map((after) => ({ after, before: known.get(after.code) ?? null }))
            .filter((each) => !each.before || each.before.version !== each.after.version || each.before.trust !== each.after.trust)
        : [];
      return { commitment, stateBefore: was?.state ?? commitment.state, milestones };
    })
    .filter(({ milestones }) => milestones.length > 0);
}

/** What happened to a milestone, and how it stands on the day: done, late, or to come. */
export function milestoneText({ before, after }, on) {
  const kind = milestoneKind(after, on);
  const isSaidAnyway = kind === 'done' && before?.doneOn === null;
  return [
    h('b', {}, nameOf(after.name)),
    ' ',
    !isSaidAnyway && h('span', { class: `milestone is-${kind}` }, h('b', {}, say(`milestone.${kind}`, { due: after.due, day: after.doneOn }))),
    ' ',
    h('span', { class: 'gap' }, happened(before, after).join(' · ')),
    after.reason && h('span', { class: 'quiet' }, ' ', after.reason),
  ];
}

function happened(before, after) {
  if (!before) {
    return [say('glance.since.milestone.new', { due: after.due })];
  }
  return [
    before.due !== after.due && say('glance.since.milestone.due', { before: before.due, after: after.due }),
    before.doneOn === null && after.doneOn !== null && say('glance.since.milestone.done', { day: after.doneOn }),
    before.doneOn !== null && before.doneOn !== after.doneOn && say('glance.since.milestone.redone', { before: before.doneOn, after: after.doneOn ?? say('number.none') }),
    before.trust !== after.trust && say(`trust.${after.trust}`),
    before.due === after.due && before.doneOn === after.doneOn && before.trust === after.trust && say('glance.since.milestone.revised'),
  ].filter(Boolean);
}
