import { h } from '../part/dom.js';
import { nameOf, say } from '../words/say.js';
import { sourceText } from './source-text.js';
import { targetText } from './target-text.js';

/** The verdict as sentences: every figure in them is one of the answer's, none is worked out here. */
export function verdictWords(judged, pace, unit) {
  const { target, actual, baseline, method } = judged;
  const named = unit(target.unit);
  const sentences = [
    say('words.target', { strength: say(`strength.${target.strength}`), target: targetText(target, unit), due: target.due }),
    baseline && [say('words.baseline', { value: baseline.value, unit: named, period: baseline.period }), baseline.source && [' ', sourceText(baseline.source)]],
    actual
      ? say('words.actual', { value: actual.value, unit: named, period: actual.period, basis: say(`basis.${actual.basis}`), trust: say(`trust.${actual.trust}`) })
      : say('words.noActual'),
    judged.attainment !== null && say('words.attainment', { value: actual.value, target: target.value, attainment: judged.attainment }),
    say(judged.expected === null ? 'words.noExpected' : 'words.expected', judged),
    judged.gap !== null && say('words.gap', { gap: judged.gap, onTrack: method.onTrackGap, atRisk: method.atRiskGap }),
    judged.pace !== null && say('words.pace', judged),
    judged.everLate && say('words.everLate'),
    ...paceWords(pace, named),
  ];
  return h(
    'div',
    { class: 'verdict' },
    h('h2', { class: 'unseen' }, say('indicator.verdict')),
    h('p', { class: 'verdict-reason' }, nameOf(judged.reason)),
    h('ul', {}, sentences.filter(Boolean).map((sentence) => h('li', {}, sentence))),
    h('p', { class: 'quiet' }, say('words.method', method)),
  );
}

/** What is needed per month to arrive, beside what was done so far; nothing where that is not known. */
function paceWords(pace, unit) {
  if (pace === null) {
    return [];
  }
  const { state, remaining, monthsLeft, perMonth, perMonthSoFar, times } = pace;
  return [
    state === 'NEEDED' && say('words.needed', { remaining, unit, months: monthsLeft, perMonth }),
    state === 'TIME_OVER' && say('words.timeOver', { remaining, unit }),
    perMonthSoFar !== null && say('words.soFar', { perMonth: perMonthSoFar, unit }),
    state === 'NEEDED' && times !== null && say('words.times', { times }),
  ];
}
