import { h } from './dom.js';
import { say, spoken } from '../words/say.js';

/** A problem of the API in its own words, with every field it names. */
export function problemView(problem, again) {
  const detail = problem.status === 0 ? say('problem.unreachable') : (problem.detail ?? problem.title);
  return h(
    'section',
    { class: 'problem', role: 'alert', 'data-said': `${spoken()} ${detail}` },
    h('h1', {}, say('problem.heading')),
    h('p', {}, detail),
    problem.errors?.length > 1 && h('ul', {}, problem.errors.map((error) => h('li', {}, h('code', {}, error.pointer), ' ', error.message))),
    problem.traceId && h('p', { class: 'quiet' }, h('code', {}, problem.traceId)),
    h('button', { type: 'button', click: again }, say('problem.again')),
  );
}
