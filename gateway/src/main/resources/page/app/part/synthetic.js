import { campaignsOf } from '../answer/district.js';
import { h } from './dom.js';
import { say } from '../words/say.js';

/** A source is synthetic by its system's name, and by nothing else. */
export const isSynthetic = (source) => Boolean(source?.system?.startsWith('synthetic-'));

let isKnown = false;

/**
 * Stands above every view as soon as one figure of the district's answer comes from such a source,
 * and stays: it does not go away with the service that reported that figure.
 */
export function syntheticBanner(district) {
  const figures = campaignsOf(district)
    .flatMap((campaign) => campaign.assessments ?? [])
    .flatMap((each) => [each.baseline, each.actual, ...each.alternatives, ...each.beside])
    .concat(district.context.map((each) => each.figure));
  isKnown ||= figures.some((figure) => isSynthetic(figure?.source));
  return isKnown
    ? h('p', { class: 'synthetic', role: 'note' }, h('strong', {}, say('synthetic.mark')), ' ', say('synthetic.banner'))
    : null;
}

/** Beside the name of such a source. */
export const syntheticMark = (source) =>
  isSynthetic(source) ? h('small', { class: 'synthetic-mark' }, say('synthetic.mark')) : null;
