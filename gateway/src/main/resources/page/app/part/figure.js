import { h } from './dom.js';

/** A number exactly as answered, with its unit; what is absent is said, never shown as zero. */
export function figure(value, unit, absent) {
  return value === null || value === undefined
    ? h('span', { class: 'unknown' }, absent)
    : h('span', { class: 'figure' }, h('b', {}, value), unit && h('span', { class: 'unit' }, unit));
}

/** Pairs of a word and what is said under it. */
export const pairs = (list, kind = '') =>
  h(
    'dl',
    { class: `pairs ${kind}` },
    list.filter(Boolean).map(([word, ...what]) => h('div', {}, h('dt', {}, word), h('dd', {}, what))),
  );
