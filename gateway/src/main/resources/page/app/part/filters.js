import { linkWith } from '../address.js';
import { campaignName } from './completeness.js';
import { h } from './dom.js';
import { hasWords, say } from '../words/say.js';

/** What of the address narrows a list, each with its words; a code without words stands for itself. */
export function filtersOf(address, campaign, names) {
  const coded = names
    .filter((name) => address[name])
    .map((name) => ({ name, said: hasWords(`${name}.${address[name]}`) ? say(`${name}.${address[name]}`) : address[name] }));
  return campaign ? [...coded, { name: 'campaign', said: campaignName(campaign) }] : coded;
}

/** Each with the list as it is without it. */
export const filterList = (address, filters) =>
  filters.length > 0 &&
  h(
    'ul',
    { class: 'filters', 'aria-label': say('filter.label') },
    filters.map(({ name, said }) =>
      h('li', { class: 'tag' }, said, ' ', h('a', { href: linkWith(address, { [name]: null }), 'aria-label': `${say('filter.without')}: ${said}` }, say('filter.without')))),
  );
