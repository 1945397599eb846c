import { bulletinPath } from '../answer/district.js';
import { h } from '../part/dom.js';
import { say } from '../words/say.js';

const FORMS = ['html', 'pdf', 'xlsx'];

/** The bulletin of the month shown, or of the latest month that is over. */
export function bulletinLinks(address, district) {
  const month = district.plan && latestOver(district.on);
  if (!month || month < district.plan.starts.slice(0, 7)) {
    return null;
  }
  return h(
    'p',
    { class: 'bulletin' },
    say('bulletin.of', { month }),
    FORMS.map((form) => [' ', h('a', { href: bulletinPath(address, month, form), target: '_blank' }, say(`bulletin.${form}`))]),
  );
}

function latestOver(on) {
  const [year, month] = on.split('-').map(Number);
  const text = (date) => date.toISOString().slice(0, 10);
  const isOver = text(new Date(Date.UTC(year, month, 0))) <= text(new Date(Date.now() + 8 * 3600 * 1000));
  return isOver ? on.slice(0, 7) : text(new Date(Date.UTC(year, month - 1, 0))).slice(0, 7);
}
