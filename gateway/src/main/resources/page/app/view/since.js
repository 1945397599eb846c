import { againLater } from '../part/again.js';
import { h } from '../part/dom.js';
import { problemText } from '../part/problem.js';
import { lastVisit } from '../part/visit.js';
import { momentOf, say } from '../words/say.js';

/**
 * What has changed for the same day since the reader was here: the answers of now beside those as
 * they were known then. Nothing is said on a first visit, nor of what was known at a moment.
 */
export function sinceSection(address, district) {
  if (lastVisit === null || address.knownAt) {
    return { content: null, after: () => {} };
  }
  const host = h('div', { class: 'since-all', 'aria-busy': 'true' }, h('p', { class: 'quiet' }, say('loading')));
  const again = againLater(() => host.isConnected && load());
  async function load() {
    try {
      const { toldSince } = await import('./since-told.js');
      const { isWhole, told } = await toldSince(address, district, lastVisit);
      host.replaceChildren(...told);
      if (!isWhole) {
        again.wait();
      }
    } catch (failure) {
      host.replaceChildren(h('p', { role: 'alert' }, problemText(failure.problem)));
    }
    host.removeAttribute('aria-busy');
  }
  return {
    content: h(
      'section',
      { class: 'panel glance-since', 'aria-labelledby': 'h-since' },
      h('h2', { id: 'h-since' }, say('glance.since', { moment: momentOf(lastVisit) })),
      host,
    ),
    after: load,
  };
}
