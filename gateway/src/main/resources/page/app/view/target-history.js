import { tag } from '../part/badge.js';
import { h } from '../part/dom.js';
import { momentOf, say } from '../words/say.js';
import { targetText } from './target-text.js';

/** What the plan promised at first, and each revision with its reason; nothing where none was made. */
export function targetHistory(versions, unit) {
  return (
    versions.length > 1 &&
    h(
      'section',
      { class: 'panel', 'aria-labelledby': 'h-target' },
      h('h2', { id: 'h-target' }, say('target.history')),
      h('p', { class: 'quiet' }, say('target.history.what')),
      h('ol', { class: 'target-versions' }, versions.map((each) => version(each, unit))),
    )
  );
}

const version = (each, unit) =>
  h('li', {},
    h('p', {},
      tag('strength', each.target.strength), ' ', targetText(each.target, unit), ' · ', say('number.due', each.target),
      each.suspendedFrom && [' · ', say('target.suspended', each)]),
    h('p', { class: 'quiet' },
      each.reason === null
        ? say('target.adopted')
        : [h('b', {}, each.reason), ' · ', momentOf(each.recordedAt), ' · ', say('target.by', { who: each.recordedBy })]));
