import { h } from './dom.js';
import { go, linkTo, linkWith } from '../address.js';
import { campaignsOf } from '../answer/district.js';
import { campaignName } from './completeness.js';
import { nameOf, say } from '../words/say.js';
import { nextTheme, theme } from './theme.js';

/** What stands above every view: whose plan it is, where one can go, and how it is shown. */
export function header(address, district, redraw) {
  return h(
    'header',
    { class: 'head' },
    h('a', { class: 'skip', href: '#content', click: skip }, say('skip')),
    h('div', { class: 'head-top' },
      h('a', { class: 'brand', href: linkTo(address, 'district') },
        h('img', { src: '/page/icon.svg', alt: '', width: 28, height: 28 }),
        h('span', {}, h('b', {}, district?.plan ? nameOf(district.plan.district) : say('title')),
          district?.plan && h('small', {}, nameOf(district.plan.title)))),
      searchBox(address),
      h('div', { class: 'head-tools' },
        h('span', { class: 'live', id: 'live' }),
        h('a', { class: 'tool', lang: address.lang === 'zh' ? 'en' : 'zh', href: linkWith(address, { lang: address.lang === 'zh' ? 'en' : 'zh' }) }, say('nav.language')),
        h('button', { class: 'tool', type: 'button', id: 'theme', click: () => { nextTheme(); redraw(); } }, say('nav.theme', { theme: say(`theme.${theme()}`) })),
        h('button', { class: 'tool', type: 'button', click: () => print() }, say('nav.print')))),
    navigation(address, district),
  );
}

function navigation(address, district) {
  const link = (view, code, text) => {
    const isHere = address.view === view && (code === null || address.code === code);
    return h('li', {}, h('a', { href: linkTo(address, view, code), 'aria-current': isHere ? 'page' : null }, text));
  };
  return h(
    'nav',
    { class: 'nav', 'aria-label': say('nav.label') },
    h('ul', {},
      link('district', null, say('nav.district')),
      (district ? campaignsOf(district) : []).map((campaign) => link('campaigns', campaign.code, campaignName(campaign))),
      link('reporting', null, say('nav.reporting')),
      link('flags', null, say('nav.flags')),
      h('li', {}, h('a', { href: '/q/swagger-ui/' }, say('nav.api')))),
  );
}

function searchBox(address) {
  const field = h('input', { id: 'search', type: 'search', name: 'q', value: address.q ?? '', placeholder: say('nav.search'), 'aria-label': say('nav.search'), autocomplete: 'off' });
  return h(
    'form',
    {
      class: 'search', role: 'search',
      submit: (event) => {
        event.preventDefault();
        go(linkTo(address, 'search', null, { q: field.value.trim() }));
      },
    },
    field,
    h('button', { type: 'submit' }, say('nav.search.go')),
  );
}

/** The address is the view's, so the link for the keyboard moves the focus and nothing else. */
function skip(event) {
  event.preventDefault();
  document.getElementById('content').focus();
}

export const footer = (address) =>
  h('footer', { class: 'foot' },
    h('p', {}, say('foot.source')),
    h('p', {}, h('a', { href: linkTo(address, 'methods') }, say('methods.heading'))));
