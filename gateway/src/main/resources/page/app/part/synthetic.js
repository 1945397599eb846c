import { campaignsOf, commitments } from '../answer/district.js';
import { h } from './dom.js';
import { say } from '../words/say.js';

/** A source is synthetic by its system's name, and by nothing else. */
export const isSynthetic = (source) => Boolean(source?.system?.startsWith('synthetic-'));

let isKnown = false;

/**
 * Learns it as soon as one figure of the district's answer comes from such a source, for good: it
 * does not go away with the service that reported that figure. While a service is away the others
 * may show nothing but what is worked out, which has no source: then who recorded their milestones
 * tells.
 */
export async function learnSynthetic(address, district) {
  const figures = campaignsOf(district)
    .flatMap((campaign) => campaign.assessments ?? [])
    .flatMap((each) => [each.baseline, each.actual, ...each.alternatives, ...each.beside])
    .concat(district.context.map((each) => each.figure));
  isKnown ||= figures.some((figure) => isSynthetic(figure?.source));
  if (!isKnown && !district.complete) {
    const { items } = await commitments(address).catch(() => ({ items: [] }));
    isKnown = items.some((each) => each.milestones.some((milestone) => isSynthetic({ system: milestone.recordedBy })));
  }
}

/** Stands above every view once it is known. */
export const syntheticBanner = () =>
  isKnown
    ? h('p', { class: 'synthetic', role: 'note' }, h('strong', {}, say('synthetic.mark')), ' ', say('synthetic.banner'))
    : null;

/** Beside the name of such a source. */
export const syntheticMark = (source) =>
  isSynthetic(source) ? h('small', { class: 'synthetic-mark' }, say('synthetic.mark')) : null;
