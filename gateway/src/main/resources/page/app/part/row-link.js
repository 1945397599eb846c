import { say } from '../words/say.js';
import { h } from './dom.js';

/** What the API answers to readers with a token alone, by the first part of its path. */
const FOR_READERS = ['audit', 'documents', 'imports', 'talents'];

/** A link to what the API answers; what it asks a token for is named, and no link that ends in a refusal. */
export function rowLink(href, text) {
  return FOR_READERS.includes(href.split('/api/v1/')[1]?.split(/[/?]/)[0])
    ? h('span', { class: 'for-readers', title: href }, text, h('small', {}, ` ${say('forReaders')}`))
    : h('a', { href }, text);
}
