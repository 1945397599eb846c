import { h } from '../part/dom.js';
import { syntheticMark } from '../part/synthetic.js';
import { say } from '../words/say.js';

/** Who says a figure, with the page it was published on. */
export function sourceText(source) {
  const title = source.title ?? source.record ?? source.system;
  const isPage = /^https?:\/\//.test(source.url ?? '');
  return h(
    'span',
    { class: 'source' },
    syntheticMark(source),
    isPage ? h('a', { href: source.url, rel: 'noopener noreferrer' }, title) : title,
    h('small', {},
      [title === source.system ? null : source.system, source.publishedOn && say('figure.published', { day: source.publishedOn }), source.confidence && say(`confidence.${source.confidence}`)]
        .filter(Boolean).map((part) => ` · ${part}`)),
  );
}
