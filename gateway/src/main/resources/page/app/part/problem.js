import { h } from './dom.js';
import { hasWords, say, spoken } from '../words/say.js';

/** A problem of the API, with every field it names. */
export function problemView(problem, again) {
  const text = problemText(problem);
  return h(
    'section',
    { class: 'problem', role: 'alert', 'data-said': h('p', {}, text).textContent },
    h('h1', {}, say('problem.heading')),
    h('p', {}, text),
    problem.errors?.length > 1 && h('ul', {}, problem.errors.map((error) => h('li', {}, h('code', {}, error.pointer), ' ', sentence([error.code], error.message)))),
    problem.traceId && h('p', { class: 'quiet' }, h('code', {}, problem.traceId)),
    h('button', { type: 'button', click: again }, say('problem.again')),
  );
}

/** What went wrong; without a problem nobody answered at all. */
export function problemText(problem) {
  if (!problem || problem.status === 0) {
    return say('problem.unreachable');
  }
  const field = problem.errors?.length === 1 ? problem.errors[0].code : null;
  return sentence([field, problem.type?.split('/').at(-1)], problem.detail ?? problem.title);
}

/**
 * The API speaks English. To another reader its codes are said in her language, and its own words
 * stand behind, since they alone name the place.
 */
function sentence(codes, english) {
  if (spoken() === 'en') {
    return english;
  }
  const known = codes.map((code) => `problem.code.${code}`).find(hasWords);
  return known ? [say(known), ' ', h('small', { lang: 'en' }, english)] : h('span', { lang: 'en' }, english);
}
