import { toPlot } from '../answer/decimal.js';

const DAY = 24 * 3600 * 1000;
export const timeOf = (day) => Date.parse(`${day}T00:00:00Z`);

/** The end of a day: figures hold by the end of their period. */
export const endOf = (day) => timeOf(day) + DAY;

/**
 * The line a number should follow, as points of time and value: the planned values where the plan
 * gives some, a straight line to the target for what grows over the year, none for a level.
 */
export function scheduleLine({ schedule, accumulation, target }, plan) {
  if (!target) {
    return [];
  }
  const start = [timeOf(plan.starts), 0];
  const due = [endOf(target.due), toPlot(target.value)];
  if (schedule.length > 0) {
    const given = schedule.map((point) => [endOf(point.day), toPlot(point.value)]);
    const ends = given.some(([time]) => time >= due[0]);
    return [...(accumulation === 'CUMULATIVE' ? [start] : []), ...given, ...(ends ? [] : [due])];
  }
  return accumulation === 'CUMULATIVE' ? [start, due] : [];
}
