import { nameOf } from '../words/say.js';
import { plan } from '../answer/district.js';

/** Names of units by their code, from the plan of the service that uses them. */
export async function unitsOf(time, service) {
  const answer = await plan(time, service);
  const names = new Map(answer.units.map((unit) => [unit.code, unit.name]));
  return { plan: answer, unit: (code) => (names.has(code) ? nameOf(names.get(code)) : code) };
}
