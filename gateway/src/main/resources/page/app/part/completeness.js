import { h } from './dom.js';
import { problemText } from './problem.js';
import { momentOf, nameOf, say, spoken } from '../words/say.js';

/** Says plainly which services did not answer, since when, and what is shown instead. */
export function awayBanner(unavailable) {
  if (unavailable.length === 0) {
    return null;
  }
  return h('section', { class: 'away', role: 'alert' }, h('h2', {}, heading(unavailable)), list(unavailable));
}

/**
 * The same within a section, of the answers it shows: one question may miss a service that another
 * one reached.
 */
export function awayNote(...answers) {
  const unavailable = awayFrom(...answers);
  return unavailable.length === 0
    ? null
    : h('div', { class: 'part-note away-note', role: 'note' }, h('p', {}, h('strong', {}, heading(unavailable))), list(unavailable));
}

/** Each service that is away from any of the answers, once: the first that says so tells of it. */
export function awayFrom(...answers) {
  const byService = new Map();
  for (const part of answers.flatMap((answer) => answer.unavailable ?? [])) {
    if (!byService.has(part.service)) {
      byService.set(part.service, part);
    }
  }
  return [...byService.values()];
}

const heading = (unavailable) =>
  say('away.heading', { services: unavailable.map((part) => part.service).join(spoken() === 'zh' ? '、' : ', ') });

const list = (unavailable) =>
  h(
    'ul',
    {},
    unavailable.map((part) =>
      h(
        'li',
        {},
        say('away.since', { service: part.service, since: momentOf(part.since) }),
        ' ',
        problemText(part.problem),
        ' ',
        part.dataAsOf ? say('away.stale', { dataAsOf: momentOf(part.dataAsOf) }) : say('away.missing'),
      ),
    ),
  );

/** Whether a campaign's part is live, stale or missing. Live is the rule and is not said. */
export function partNote(campaign) {
  if (campaign.state === 'LIVE') {
    return null;
  }
  return h(
    'p',
    { class: `part-note is-${campaign.state}` },
    h('strong', {}, say(`part.${campaign.state}`)),
    ' ',
    campaign.state === 'STALE'
      ? say('part.aged', { dataAsOf: momentOf(campaign.dataAsOf), age: campaign.ageSeconds })
      : say('part.missing'),
  );
}

export const campaignName = (campaign) => (campaign.name ? nameOf(campaign.name) : campaign.code);
