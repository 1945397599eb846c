import { h, svg } from '../part/dom.js';
import { say } from '../words/say.js';

const line = (kind) => svg('line', { class: kind, x1: 0, x2: 24, y1: 8, y2: 8 });
const SIGNS = {
  actual: () => [line('plot-actual'), svg('circle', { class: 'plot-last', cx: 12, cy: 8, r: 4 })],
  schedule: () => line('plot-schedule'),
  target: () => line('plot-target'),
  on: () => svg('line', { class: 'plot-on', x1: 12, x2: 12, y1: 0, y2: 16 }),
  done: () => [svg('circle', { class: 'mark-done', cx: 12, cy: 8, r: 6 }), svg('path', { class: 'mark-sign', d: 'M9 8l2 2.4 4-4.6' })],
  due: () => svg('circle', { class: 'mark-due', cx: 12, cy: 8, r: 5 }),
  late: () => [svg('path', { class: 'mark-late', d: 'M12 0l7.5 14h-15z' }), svg('path', { class: 'mark-sign', d: 'M12 5v4m0 1.8v1' })],
};

/** What the lines and shapes of the small plots and time lines are. */
export function legend() {
  return h(
    'ul',
    { class: 'legend', 'aria-label': say('campaign.legend') },
    Object.entries(SIGNS).map(([kind, sign]) =>
      h('li', {}, svg('svg', { viewBox: '0 0 24 16', 'aria-hidden': 'true' }, sign()), say(`legend.${kind}`))),
  );
}
