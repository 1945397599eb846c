import { h } from './dom.js';
import { rowLink } from './row-link.js';

/** The files that show something, each at its own path of the API. */
export function documentLinks(documents) {
  return documents.length === 0
    ? null
    : h('ul', { class: 'documents' }, documents.map((file) =>
        h('li', {}, rowLink(file.href, file.name), h('small', {}, ` ${file.mediaType}, ${file.bytes} B`))));
}
