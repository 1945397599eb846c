import { svg } from '../part/dom.js';
import { toPlot } from '../answer/decimal.js';
import { endOf, scheduleLine, timeOf } from './schedule.js';

const WIDE = 240;
const HIGH = 64;

/**
 * One number over the plan year as shares of its target: month by month what was attained, the
 * schedule's line, the target, and the day asked about.
 */
export function smallPlot({ label, definition, points, plan, on }) {
  const [from, to] = [timeOf(plan.starts), endOf(plan.ends)];
  const target = toPlot(definition.target.value);
  const line = scheduleLine(definition, plan).map(([time, value]) => [time, target === 0 ? 0 : value / target]);
  const top = Math.max(1.12, ...points.map(([, share]) => share * 1.08));
  const x = (time) => 2 + ((time - from) / (to - from)) * (WIDE - 8);
  const y = (share) => HIGH - 4 - (Math.max(0, share) / top) * (HIGH - 8);
  const path = (all) => all.map(([time, share], i) => `${i ? 'L' : 'M'}${x(time).toFixed(1)} ${y(share).toFixed(1)}`).join('');
  const last = points.at(-1);
  return svg(
    'svg',
    { class: 'small-plot', viewBox: `0 0 ${WIDE} ${HIGH}`, role: 'img', 'aria-label': label },
    svg('line', { class: 'plot-floor', x1: 0, x2: WIDE, y1: y(0), y2: y(0) }),
    svg('line', { class: 'plot-target', x1: 0, x2: WIDE, y1: y(1), y2: y(1) }),
    svg('line', { class: 'plot-on', x1: x(endOf(on)), x2: x(endOf(on)), y1: 0, y2: HIGH }),
    line.length > 0 && svg('path', { class: 'plot-schedule', d: path(line) }),
    points.length > 1 && svg('path', { class: 'plot-actual', d: path(points) }),
    points.map(([time, share]) => svg('circle', { class: 'plot-point', cx: x(time), cy: y(share), r: 2 })),
    last && svg('circle', { class: 'plot-last', cx: x(last[0]), cy: y(last[1]), r: 4 }),
  );
}
