import { nameOf } from '../words/say.js';
import { orNone } from '../answer/ask.js';
import { plan } from '../answer/district.js';

/** The last plan of each service: what it named is named still when the service is away. */
const last = new Map();

/**
 * Names of units by their code, from the plan of the service that uses them. A service that is known
 * to be away is not asked: it may hang for long. Without any plan a unit is named by its code.
 */
export async function unitsOf(time, { service, state }) {
  const answer = state === 'LIVE' ? await orNone(plan(time, service)) : null;
  if (answer) {
    last.set(service, answer);
  }
  const known = last.get(service) ?? null;
  const names = new Map(known?.units.map((unit) => [unit.code, unit.name]));
  return { plan: known, unit: (code) => (names.has(code) ? nameOf(names.get(code)) : code) };
}
