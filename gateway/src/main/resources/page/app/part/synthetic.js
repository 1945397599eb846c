import { campaignsOf, commitments, progress } from '../answer/district.js';
import { h } from './dom.js';
import { say } from '../words/say.js';

/** A source is synthetic by its system's name, and by nothing else. */
export const isSynthetic = (source) => Boolean(source?.system?.startsWith('synthetic-'));

/** What was last known of each moment, null for now; a part that is away takes nothing of it back. */
const known = new Map();

/** Whether it is so of what is shown. */
let isShown = false;

/**
 * Learns of the moment asked about whether the district holds such sources. One figure tells that it
 * does; only the usual day, whole, tells that it does not, since an early one shows few figures.
 * While a service is away the others may show nothing but what is worked out, which has no source:
 * then who recorded their milestones tells, or what was seen before.
 */
export async function learnSynthetic(address, district) {
  const isIt = isIn(district) || (await isOtherwise(address, district));
  if (isIt !== null) {
    known.set(address.knownAt, isIt);
  }
  isShown = isIt ?? known.get(address.knownAt) ?? isShown;
}

/** Null where it cannot be told. */
async function isOtherwise(address, district) {
  const usual = district.complete && address.on ? await progress({ ...address, on: null }).catch(() => null) : district;
  if (usual && isIn(usual)) {
    return true;
  }
  if (usual?.complete) {
    return false;
  }
  if (known.get(address.knownAt) ?? isShown) {
    return true;
  }
  const { items } = await commitments(address).catch(() => ({ items: [] }));
  return items.some((each) => each.milestones.some((milestone) => isSynthetic({ system: milestone.recordedBy }))) || null;
}

const isIn = (district) =>
  campaignsOf(district)
    .flatMap((campaign) => campaign.assessments ?? [])
    .flatMap((each) => [each.baseline, each.actual, ...each.alternatives, ...each.beside])
    .concat(district.context.map((each) => each.figure))
    .some((figure) => isSynthetic(figure?.source));

/** Stands above every view once it is known. */
export const syntheticBanner = () =>
  isShown
    ? h('p', { class: 'synthetic', role: 'note' }, h('strong', {}, say('synthetic.mark')), ' ', say('synthetic.banner'))
    : null;

/** Beside the name of such a source. */
export const syntheticMark = (source) =>
  isSynthetic(source) ? h('small', { class: 'synthetic-mark' }, say('synthetic.mark')) : null;
