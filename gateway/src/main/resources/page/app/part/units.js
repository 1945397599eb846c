import { nameOf } from '../words/say.js';
import { isPassing } from '../answer/ask.js';
import { plan } from '../answer/district.js';

/** The last plan of each service: what it named is named still when the service is away. */
const last = new Map();

/** Names of units by their code, from the plan of the service that uses them. */
export async function unitsOf(time, service) {
  const answer = await planOf(time, service);
  const names = new Map(answer.units.map((unit) => [unit.code, unit.name]));
  return { plan: answer, unit: (code) => (names.has(code) ? nameOf(names.get(code)) : code) };
}

async function planOf(time, service) {
  try {
    last.set(service, await plan(time, service));
  } catch (failure) {
    if (!isPassing(failure.problem) || !last.has(service)) {
      throw failure;
    }
  }
  return last.get(service);
}
