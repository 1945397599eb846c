import { h } from './dom.js';
import { momentOf, nameOf, say, spoken } from '../words/say.js';

/** Says plainly which services did not answer, since when, and what is shown instead. */
export function awayBanner(unavailable) {
  if (unavailable.length === 0) {
    return null;
  }
  const between = spoken() === 'zh' ? '、' : ', ';
  return h(
    'section',
    { class: 'away', role: 'alert' },
    h('h2', {}, say('away.heading', { services: unavailable.map((part) => part.service).join(between) })),
    h(
      'ul',
      {},
      unavailable.map((part) =>
        h(
          'li',
          {},
          say('away.since', {
            service: part.service,
            since: momentOf(part.since),
            problem: part.problem.detail ?? part.problem.title,
          }),
          ' ',
          part.dataAsOf ? say('away.stale', { dataAsOf: momentOf(part.dataAsOf) }) : say('away.missing'),
        ),
      ),
    ),
  );
}

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
