import { stateBadge, tag } from '../part/badge.js';
import { h } from '../part/dom.js';
import { documentLinks } from '../part/documents.js';
import { milestoneKind, milestoneTrack } from '../plot/milestone-track.js';
import { nameOf, say } from '../words/say.js';

/** A promise without a number: its state, and its milestones on the line of the year. */
export function commitmentRow(commitment, { district, plan }) {
  const { milestones } = commitment;
  return h(
    'li',
    { class: 'promise-row', id: `c-${commitment.code}` },
    h('div', { class: 'promise-name' },
      h('h4', {}, nameOf(commitment.name)),
      commitment.members.length > 0 && h('p', { class: 'quiet' }, commitment.members.join(' · ')),
      commitment.suspendedFrom && h('p', { class: 'quiet' }, say('milestone.suspended', { day: commitment.suspendedFrom }))),
    stateBadge(commitment.state),
    milestones.length > 0 &&
      h('div', { class: 'promise-line' },
        milestoneTrack({ label: nameOf(commitment.name), milestones, plan, on: district.on }),
        h('ol', {}, milestones.map((each) => milestone(each, district.on)))),
  );
}

function milestone(each, on) {
  const kind = milestoneKind(each, on);
  return h(
    'li',
    { class: `milestone is-${kind}` },
    h('b', {}, nameOf(each.name)),
    ' ',
    h('span', { class: 'quiet' }, say(`milestone.${kind}`, { due: each.due, day: each.doneOn })),
    kind === 'done' && each.evidence && h('span', { class: 'quiet' }, ' ', say('milestone.evidence', { title: each.evidence.title })),
    each.doneOn && [' ', tag('trust', each.trust)],
    each.verdict?.reason && h('span', { class: 'quiet' }, ' ', each.verdict.reason),
    each.reason && h('span', { class: 'quiet' }, ' ', each.reason),
    documentLinks(each.documents),
  );
}
