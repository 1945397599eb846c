import { ask, askAll } from './ask.js';

/** The questions this page puts to the public API. Each takes the two time axes of the address. */
const DISTRICT = '/api/v1/district';
const times = ({ on, knownAt }) => ({ on, knownAt });

export const progress = (time) => ask(`${DISTRICT}/progress`, times(time));

/** Month by month to the end of what has come; its own list of months ends where `on` stands. */
export const timeline = ({ knownAt }) => ask(`${DISTRICT}/timeline`, { knownAt });

export const indicators = (time, filters = {}) =>
  askAll(`${DISTRICT}/indicators`, { ...times(time), ...filters });

export const indicator = (time, code) =>
  ask(`${DISTRICT}/indicators/${encodeURIComponent(code)}`, times(time));

export const requiredPace = (time, code) =>
  ask(`${DISTRICT}/indicators/${encodeURIComponent(code)}/required-pace`, times(time));

export const lineage = (time, code, rule = null) =>
  askAll(`${DISTRICT}/indicators/${encodeURIComponent(code)}/lineage`, { ...times(time), rule });

export const commitments = (time, filters = {}) =>
  askAll(`${DISTRICT}/commitments`, { ...times(time), ...filters });

export const flags = (time, filters = {}) => askAll(`${DISTRICT}/flags`, { ...times(time), ...filters });

/** Whether each department has reported what it owns. */
export const reporting = (time) => ask(`${DISTRICT}/reporting`, times(time));

/** As many rows as a table of a list has at most. */
export const LONGEST = '1000';

/** A table of the district's API as a file, at the same day and moment. */
export function tablePath(time, table, more = {}) {
  const query = new URLSearchParams({ format: 'csv' });
  for (const [name, value] of Object.entries({ ...times(time), ...more })) {
    if (value) {
      query.set(name, value);
    }
  }
  return `${DISTRICT}/${table}?${query}`;
}

/** The bulletin of a month in a form, as known at the moment of the address. */
export function bulletinPath({ knownAt, lang }, month, format) {
  const query = new URLSearchParams({ month, format, lang });
  if (knownAt) {
    query.set('knownAt', knownAt);
  }
  return `${DISTRICT}/bulletin?${query}`;
}

/** An indicator as others show it; where no day is given it goes on with the year. */
export function embedPath({ on, knownAt, lang }, code, ending = '') {
  const query = new URLSearchParams(Object.entries({ on, knownAt, lang }).filter(([, value]) => value));
  return `/embed/indicators/${encodeURIComponent(code)}${ending}?${query}`;
}

/** The gateway's path to a service's own API: industry-service is reached below /industry. */
export const pathOf = (service) => `/${service.replace(/-service$/, '')}/api/v1`;

export const plan = (time, service) => ask(`${pathOf(service)}/plan`, times(time));

export const assessment = (time, service, code) =>
  ask(`${pathOf(service)}/indicators/${encodeURIComponent(code)}/assessment`, times(time));

/** The series with every revision. */
export const observations = (time, service, code) =>
  askAll(`${pathOf(service)}/indicators/${encodeURIComponent(code)}/observations`, {
    ...times(time),
    history: true,
  });

/** What the plan promises of an indicator, the plan as adopted first, each revision after it. */
export const targetVersions = ({ knownAt }, service, code) =>
  askAll(`${pathOf(service)}/indicators/${encodeURIComponent(code)}/target/history`, { knownAt });

/** Every statement and correction of an indicator as a file of its service, which has no pages. */
export function observationsPath({ on, knownAt }, service, code) {
  const query = new URLSearchParams(Object.entries({ format: 'csv', history: 'true', on, knownAt }).filter(([, value]) => value));
  return `${pathOf(service)}/indicators/${encodeURIComponent(code)}/observations?${query}`;
}

/** One report of an indicator with its later corrections, as its service answers it. */
export function observationPath({ knownAt }, service, code, observation) {
  const path = `${pathOf(service)}/indicators/${encodeURIComponent(code)}/observations/${encodeURIComponent(observation)}`;
  return knownAt ? `${path}?${new URLSearchParams({ knownAt })}` : path;
}

/** How is judged, whoever is away. */
export const methods = () => ask(`${DISTRICT}/methods`);

/** The service that owns a campaign or the guarantee, as the progress says; null where nobody does. */
export function ownerOf(district, campaign) {
  return campaignsOf(district).find((part) => part.code === campaign) ?? null;
}

export function campaignsOf(district) {
  return district.guarantee ? [...district.campaigns, district.guarantee] : district.campaigns;
}
