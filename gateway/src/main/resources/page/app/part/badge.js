import { h, svg } from './dom.js';
import { say } from '../words/say.js';

/** A status is never told by colour alone: each has a shape of its own and its word. */
const SHAPES = {
  ACHIEVED: ['M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Z', 'M4.6 8.2 7 10.6l4.4-4.8'],
  ON_TRACK: ['M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Z', 'M4.5 8h6.5M8.3 5.2 11.1 8l-2.8 2.8'],
  AT_RISK: ['M8 1.2 15.4 14.4H.6Z', 'M8 6v4M8 11.6v1.2'],
  BEHIND: ['M1.5 1.5h13v13h-13Z', 'M8 4.4v6.6M5 8.2l3 3 3-3'],
  MISSED: ['M5 1h6l4 4v6l-4 4H5l-4-4V5Z', 'M5.3 5.3l5.4 5.4M10.7 5.3l-5.4 5.4'],
  LATE: ['M5 1h6l4 4v6l-4 4H5l-4-4V5Z', 'M8 4.2v4.6M8 10.6v1.4'],
  DELIVERED: ['M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Z', 'M4.6 8.2 7 10.6l4.4-4.8'],
};

/** Drawn in outline: nothing is judged yet, or no longer. */
const OUTLINES = {
  IN_PROGRESS: 'M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8ZM8 4.6V8l2.6 1.7',
  UNDER_WAY: 'M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8ZM8 4.6V8l2.6 1.7',
  NOT_REPORTED: 'M2 3.5h12v9H2ZM2 3.8l6 5 6-5',
  NOT_YET_MEASURABLE: 'M3.5 1.8h9M3.5 14.2h9M4.6 1.8c0 4 6.8 8.4 6.8 12.4M11.4 1.8c0 4-6.8 8.4-6.8 12.4',
  NOT_BROKEN_DOWN: 'M2 4h12M2 8h7M2 12h4',
  SUSPENDED: 'M5.5 3v10M10.5 3v10',
};

export const STATUSES = [
  'ACHIEVED', 'ON_TRACK', 'IN_PROGRESS', 'AT_RISK', 'BEHIND', 'MISSED',
  'NOT_REPORTED', 'NOT_YET_MEASURABLE', 'SUSPENDED',
];
export const STATES = ['DELIVERED', 'UNDER_WAY', 'LATE', 'NOT_BROKEN_DOWN', 'SUSPENDED'];

export function symbol(kind) {
  const solid = SHAPES[kind];
  return svg(
    'svg',
    { class: `symbol is-${kind}`, viewBox: '0 0 16 16', 'aria-hidden': 'true' },
    solid
      ? [svg('path', { class: 'symbol-ground', d: solid[0] }), svg('path', { class: 'symbol-sign', d: solid[1] })]
      : svg('path', { class: 'symbol-line', d: OUTLINES[kind] ?? '' }),
  );
}

export const statusBadge = (status) =>
  h('span', { class: `badge is-${status}` }, symbol(status), say(`status.${status}`));

export const stateBadge = (state) =>
  h('span', { class: `badge is-${state}` }, symbol(state), say(`state.${state}`));

/** A small word with a frame: trust, strength, reporting. */
export const tag = (kind, code) => h('span', { class: `tag is-${code}` }, say(`${kind}.${code}`));
