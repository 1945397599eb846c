import { commitments, indicators } from '../answer/district.js';
import { linkTo } from '../address.js';
import { stateBadge } from '../part/badge.js';
import { awayNote } from '../part/completeness.js';
import { h } from '../part/dom.js';
import { nameOf, say } from '../words/say.js';

/** Numbers, figures beside the plan and promises whose name, in either language, or code has what was typed. */
export async function searchView(address) {
  const wanted = (address.q ?? '').trim().toLocaleLowerCase();
  if (wanted === '') {
    return { title: say('search.heading'), content: h('section', { class: 'panel' }, h('h1', {}, say('search.heading')), h('p', {}, say('search.ask'))) };
  }
  const [all, promised] = await Promise.all([indicators(address), commitments(address)]);
  const isWanted = ({ code, name }) => [code, name.zh, name.en].some((text) => text.toLocaleLowerCase().includes(wanted));
  const numbers = all.items.filter(isWanted);
  const promises = promised.items.filter(isWanted);
  const toIndicator = (each) => h('li', {}, h('a', { href: linkTo(address, 'indicators', each.code) }, nameOf(each.name)), h('small', {}, ` ${each.code}`));
  return {
    title: say('search.heading'),
    answers: [all, promised],
    content: h(
      'section',
      { class: 'panel search-view' },
      h('h1', {}, say('search.heading')),
      awayNote(all, promised),
      h('p', { role: 'status' }, say('search.found', { q: address.q, count: numbers.length + promises.length })),
      group('search.numbers', numbers.filter((each) => each.role === 'TARGET'), toIndicator),
      group('search.commitments', promises, (each) =>
        h('li', {}, h('a', { href: linkTo(address, 'campaigns', each.campaign) }, nameOf(each.name)), ' ', stateBadge(each.state))),
      group('search.context', numbers.filter((each) => each.role === 'CONTEXT'), toIndicator),
    ),
  };
}

const group = (key, found, item) =>
  found.length > 0 && [h('h2', {}, say(key), h('span', { class: 'count' }, found.length)), h('ul', { class: 'found' }, found.map(item))];
