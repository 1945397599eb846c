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

/** The methods in force, which are the same at every service: the first that answers tells them. */
export async function methods(services) {
  let failure = null;
  for (const service of [...new Set(services)]) {
    try {
      return await ask(`${pathOf(service)}/methods`);
    } catch (refused) {
      failure = refused;
    }
  }
  throw failure;
}

/** The service that owns a campaign or the guarantee, as the progress says; null where nobody does. */
export function ownerOf(district, campaign) {
  return campaignsOf(district).find((part) => part.code === campaign) ?? null;
}

export function campaignsOf(district) {
  return district.guarantee ? [...district.campaigns, district.guarantee] : district.campaigns;
}
