import { assessment } from '../answer/district.js';

/**
 * A figure that is worked out from records has no series of reports: it is asked for at each
 * month's end up to the day, and on the day itself.
 */
export async function judgedByMonth(address, { plan, on }, service, code) {
  const year = plan.starts.slice(0, 4);
  const days = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(Number(year), month + 1, 0)).toISOString().slice(0, 10))
    .filter((day) => day >= plan.starts && day < on);
  const judged = await Promise.all([...days, on].map((day) => assessment({ ...address, on: day }, service, code)));
  return judged
    .filter(({ actual }) => actual?.basis === 'DERIVED')
    .map((each) => ({ end: each.on, period: each.on, value: each.actual.value }));
}
