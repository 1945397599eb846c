import { h } from './dom.js';

/** The files that show something, each at its own path of the API. */
export function documentLinks(documents) {
  return documents.length === 0
    ? null
    : h('ul', { class: 'documents' }, documents.map((file) =>
        h('li', {}, h('a', { href: file.href }, file.name), h('small', {}, ` ${file.mediaType}, ${file.bytes} B`))));
}
