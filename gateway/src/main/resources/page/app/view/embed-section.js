import { embedPath } from '../answer/district.js';
import { h } from '../part/dom.js';
import { nameOf, say } from '../words/say.js';

/** How another page shows this indicator: as a frame, or as a picture. */
export function embedSection(address, definition) {
  const page = embedPath(address, definition.code);
  const picture = embedPath(address, definition.code, '.svg');
  const name = nameOf(definition.name).replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`);
  const within = (path) => (location.origin + path).replaceAll('&', '&amp;');
  return h(
    'details',
    { class: 'panel embed', id: 'embed' },
    h('summary', {}, say('embed.heading')),
    h('p', { class: 'quiet' }, say('embed.what')),
    h('p', {}, h('a', { href: page, target: '_blank' }, say('embed.page')), ' ', h('a', { href: picture, target: '_blank' }, say('embed.picture'))),
    snippet(say('embed.page.code'), `<iframe src="${within(page)}" width="420" height="360" title="${name}"></iframe>`),
    snippet(say('embed.picture.code'), `<img src="${within(picture)}" alt="${name}">`),
  );
}

const snippet = (label, code) =>
  h('figure', {}, h('figcaption', { class: 'quiet' }, label), h('pre', { tabindex: '0', 'aria-label': label }, h('code', {}, code)));
