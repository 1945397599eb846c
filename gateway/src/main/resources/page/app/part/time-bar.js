import { h } from './dom.js';
import { go, linkWith } from '../address.js';
import { momentOf, say } from '../words/say.js';

const DAY = 24 * 3600 * 1000;
const dayOf = (text) => Date.parse(`${text}T00:00:00Z`) / DAY;
const textOf = (day) => new Date(day * DAY).toISOString().slice(0, 10);

/**
 * The two time axes: a slider and a field for the day asked about, and a switch with a moment for
 * what was known. Each change is a change of the address; a day on the way to another one is no step
 * that Back goes to.
 */
export function timeBar(address, { plan, on, knownAt }) {
  const first = dayOf(plan.starts);
  const last = dayOf(plan.ends);
  const toDay = (on) => go(linkWith(address, { on }), { replace: true });
  const day = h('input', {
    id: 'on-day', type: 'date', min: plan.starts, max: plan.ends, value: on,
    change: (event) => event.target.value && toDay(event.target.value),
  });
  const slider = h('input', {
    id: 'on-slider', type: 'range', min: first, max: last, step: 1, value: dayOf(on), list: 'month-ends',
    'aria-label': say('time.slider'), 'aria-valuetext': on,
    input: (event) => {
      day.value = textOf(Number(event.target.value));
      event.target.setAttribute('aria-valuetext', day.value);
    },
    change: (event) => toDay(textOf(Number(event.target.value))),
  });
  return h(
    'section',
    { class: 'time-bar', 'aria-label': say('time.label') },
    h('div', { class: 'time-on' },
      h('label', { for: 'on-day' }, say('time.on')), day,
      h('div', { class: 'time-slide' }, slider, months(plan, first, last)),
      address.on && h('a', { class: 'quiet-link', href: linkWith(address, { on: null }) }, say('time.planEnd')),
    ),
    knownAtSwitch(address, knownAt),
    printed(address, on, knownAt),
  );
}

/** The two axes in words, for paper: there a field is no statement. */
const printed = (address, on, knownAt) =>
  h('p', { class: 'printed' }, h('b', {}, say('time.on'), ' ', on), knownAt && [' · ', say('time.known', { moment: momentOf(knownAt) })],
    address.knownAt && [' · ', say('time.pastKnown', { moment: momentOf(address.knownAt) })]);

/** Month-ends as marks of the slider, with the number of each month under it. */
function months(plan, first, last) {
  const ends = [];
  for (let month = 1; month <= 12; month++) {
    const end = Date.UTC(Number(plan.starts.slice(0, 4)), month, 0) / DAY;
    if (end >= first && end <= last) {
      ends.push([month, end]);
    }
  }
  return [
    h('datalist', { id: 'month-ends' }, ends.map(([, end]) => h('option', { value: end }))),
    h('div', { class: 'time-months', 'aria-hidden': 'true' }, ends.map(([month]) => h('span', {}, month))),
  ];
}

function knownAtSwitch(address, knownAt) {
  const toMoment = (moment) => go(linkWith(address, { knownAt: moment }));
  const isPast = Boolean(address.knownAt);
  const field = h('input', {
    id: 'known-at', type: 'datetime-local', value: isPast ? local(address.knownAt) : local(new Date().toISOString()),
    change: (event) => event.target.value && toMoment(instant(event.target.value)),
  });
  return h(
    'div',
    { class: isPast ? 'time-known is-past' : 'time-known' },
    h('label', { class: 'switch' },
      h('input', {
        id: 'known-switch', type: 'checkbox', role: 'switch', checked: isPast,
        change: (event) => toMoment(event.target.checked ? instant(field.value) : null),
      }),
      say('time.knownAt')),
    h('label', { class: 'unseen', for: 'known-at' }, say('time.knownAtDay')),
    field,
    h('span', { class: 'quiet' }, isPast ? say('time.pastKnown', { moment: momentOf(address.knownAt) }) : knownAt && say('time.known', { moment: momentOf(knownAt) })),
  );
}

/** The field shows a clock in Beijing; the API wants UTC. A moment to come would be refused. */
const local = (instantText) => new Date(Date.parse(instantText) + 8 * 3600 * 1000).toISOString().slice(0, 16);
const instant = (localText) =>
  new Date(Math.min(Date.parse(`${localText}:00+08:00`), Date.now() - 1000)).toISOString().replace(/\.\d+Z$/, 'Z');
