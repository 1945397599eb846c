import { say } from '../words/say.js';

/** At least so much, or all of them. */
export const targetText = (target, unit) =>
  say(`comparator.${target.comparator}`, { value: target.value, unit: unit(target.unit) });
