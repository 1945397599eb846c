import { h } from '../part/dom.js';
import { figure, pairs } from '../part/figure.js';
import { nameOf, say } from '../words/say.js';
import { sourceText } from './source-text.js';

/** What is measured, how often, where the plan says so. */
export function definitionSection(definition, unit) {
  const { members, scopeConfirmations } = definition;
  return h(
    'section',
    { class: 'panel', 'aria-labelledby': 'h-definition' },
    h('h2', { id: 'h-definition' }, say('indicator.definition')),
    pairs([
      [say('figure.value'), nameOf(definition.unit.name), h('small', {}, [definition.accumulation && say(`accumulation.${definition.accumulation}`), definition.frequency && say(`frequency.${definition.frequency}`)].filter(Boolean).join(' · '))],
      definition.register && [say('indicator.register'), h('code', {}, definition.register)],
      definition.place && [say('indicator.place'), say('indicator.place.at', definition.place)],
      [say('indicator.code'), h('code', {}, definition.code)],
    ]),
    members.length > 0 && [h('h3', {}, say('indicator.members')), h('ul', { class: 'members' }, members.map((member) => h('li', {}, member)))],
    scopeConfirmations.length > 0 && [
      h('h3', {}, say('indicator.scope')),
      h('ul', {}, scopeConfirmations.map((each) => h('li', {}, `${each.period} `, figure(each.value, unit(each.unit), ''), ' ', sourceText(each.source), each.note && h('small', {}, ` ${each.note}`)))),
    ],
  );
}
