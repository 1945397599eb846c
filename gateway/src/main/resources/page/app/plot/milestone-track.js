import { svg } from '../part/dom.js';
import { endOf, timeOf } from './schedule.js';

const WIDE = 240;
const HIGH = 24;

/** Done, late, or to come, on the day asked about; what a second party rejected is not done. */
export function milestoneKind({ due, doneOn, trust }, on) {
  if (doneOn !== null && doneOn <= on && trust !== 'REJECTED') {
    return 'done';
  }
  return due <= on ? 'late' : 'due';
}

/** A commitment's milestones on the line of the plan year: a shape for each kind, not a colour alone. */
export function milestoneTrack({ label, milestones, plan, on }) {
  const [from, to] = [timeOf(plan.starts), endOf(plan.ends)];
  const x = (day) => Math.min(WIDE - 8, Math.max(8, 8 + ((endOf(day) - from) / (to - from)) * (WIDE - 16)));
  const middle = HIGH / 2;
  const shapes = {
    done: (at) => [
      svg('circle', { class: 'mark-done', cx: at, cy: middle, r: 6 }),
      svg('path', { class: 'mark-sign', d: `M${at - 3} ${middle}l2 2.4 4-4.6` }),
    ],
    due: (at) => svg('circle', { class: 'mark-due', cx: at, cy: middle, r: 5 }),
    late: (at) => [
      svg('path', { class: 'mark-late', d: `M${at} ${middle - 8}l7.5 14h-15z` }),
      svg('path', { class: 'mark-sign', d: `M${at} ${middle - 3}v4m0 1.8v1` }),
    ],
  };
  return svg(
    'svg',
    { class: 'milestone-track', viewBox: `0 0 ${WIDE} ${HIGH}`, role: 'img', 'aria-label': label },
    svg('line', { class: 'plot-floor', x1: 8, x2: WIDE - 8, y1: middle, y2: middle }),
    svg('line', { class: 'plot-on', x1: x(on), x2: x(on), y1: 0, y2: HIGH }),
    milestones.map((milestone) => {
      const kind = milestoneKind(milestone, on);
      return shapes[kind](x(kind === 'done' ? milestone.doneOn : milestone.due));
    }),
  );
}
