import { LONGEST, flags, tablePath } from '../answer/district.js';
import { linkTo } from '../address.js';
import { isWhole } from '../part/again.js';
import { awayNote } from '../part/completeness.js';
import { h } from '../part/dom.js';
import { rowLink } from '../part/row-link.js';
import { leafed, tableLink } from '../part/table.js';
import { nameOf, say } from '../words/say.js';

/** What a supervisor would raise, by rule, each with the rows it is about. */
export async function flagsView(address) {
  const answer = await flags(address, { flag: address.flag });
  const { items } = answer;
  const none = isWhole(answer) ? say('flags.none') : say('flags.none.partial');
  return {
    title: say('flags.heading'),
    answers: [answer],
    content: h(
      'div',
      {},
      h('section', { class: 'panel' },
        h('h1', {}, say('flags.heading')),
        h('p', { class: 'quiet' }, say('flags.what')),
        address.flag && h('p', {}, h('code', {}, address.flag), ' ', h('a', { href: linkTo(address, 'flags') }, say('flags.all'))),
        awayNote(answer),
        h('p', {}, items.length === 0 ? none : say('flags.count', { count: items.length })),
        tableLink(tablePath(address, 'flags', { flag: address.flag, limit: LONGEST }), say('table.csv'))),
      items.length > 0 &&
        leafed(`flags ${address.flag}`, items, (shown) => h('ul', { class: 'flags' }, shown.map((flag) => flagItem(address, flag))), {
          earlier: say('page.earlier'),
          later: say('page.later'),
          of: (from, to, total) => say('page.of', { from, to, total }),
        }),
    ),
  };
}

const flagItem = (address, flag) =>
  h(
    'li',
    { class: 'panel' },
    h('h2', {}, h('a', { href: linkTo(address, 'flags', null, { flag: flag.rule }) }, nameOf(flag.name))),
    h('p', {}, nameOf(flag.why)),
    h('p', { class: 'flag-detail', lang: 'en' }, flag.detail),
    h('p', { class: 'quiet' }, say('flags.service'), ' ', h('code', {}, flag.service)),
    h('h3', {}, say('flags.rows')),
    h('ul', {}, flag.rows.map((row) => h('li', {}, rowLink(row.href, row.id), h('small', {}, ` ${row.register}`)))),
  );
