import { h } from './dom.js';
import { say } from '../words/say.js';

/**
 * A table with a caption, that scrolls by itself where it is too wide. Columns are
 * {head, cell(row), isNumber}.
 */
export function table(caption, columns, rows, { rowClass = () => null } = {}) {
  return h(
    'div',
    { class: 'table', tabindex: '0', role: 'region', 'aria-label': caption },
    h(
      'table',
      {},
      h('caption', { class: 'unseen' }, caption),
      h('thead', {}, h('tr', {}, columns.map((column) => h('th', { scope: 'col', class: column.isNumber ? 'number' : null }, column.head)))),
      h(
        'tbody',
        {},
        rows.map((row) =>
          h(
            'tr',
            { class: rowClass(row) },
            columns.map((column) => h('td', { class: column.isNumber ? 'number' : null }, column.cell(row))),
          ),
        ),
      ),
    ),
  );
}

/** The table as a file for other programs. */
export const tableLink = (path, text) => h('p', { class: 'quiet' }, h('a', { href: path, type: 'text/csv' }, text));

/** The same where several stand side by side: what is seen is short, what is read out says of what. */
export const csvLink = (path, name) =>
  h('a', { class: 'csv', href: path, type: 'text/csv', 'aria-label': say('table.csv.of', { name }) }, say('table.csv.short'));

/** Where the reader has leafed to, by what is leafed through. */
const leaves = new Map();

/** In another view every list begins at its first row. */
export const forgetLeaves = () => leaves.clear();

/** Fifty rows at a time of what was read, with buttons to leaf through; drawn anew it stays open there. */
export function leafed(key, rows, build, words) {
  const SHOWN = 50;
  const host = h('div', {});
  function show(from) {
    leaves.set(key, from);
    const to = Math.min(from + SHOWN, rows.length);
    host.replaceChildren(
      build(rows.slice(from, to)),
      ...(rows.length > SHOWN
        ? [
            h(
              'div',
              { class: 'leaf' },
              h('button', { type: 'button', disabled: from === 0, click: () => leaf(from - SHOWN, 0) }, words.earlier),
              h('span', { 'aria-live': 'polite' }, words.of(from + 1, to, rows.length)),
              h('button', { type: 'button', disabled: to === rows.length, click: () => leaf(to, 1) }, words.later),
            ),
          ]
        : []),
    );
  }
  /** The focus stays on the button, or goes to the other one at an end. */
  function leaf(from, which) {
    show(from);
    const buttons = host.querySelectorAll('.leaf button');
    (buttons[which].disabled ? buttons[1 - which] : buttons[which]).focus();
  }
  const kept = leaves.get(key) ?? 0;
  show(kept < rows.length ? kept : 0);
  return host;
}
