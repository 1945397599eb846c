import { parseExact } from './exact.js';

/** What went wrong, in the words of the API: a problem of RFC 9457, or the connection itself. */
export class Refused extends Error {
  constructor(problem) {
    super(problem.title ?? 'unreachable');
    this.problem = problem;
  }
}

const AWAY = 503;

/** Whether a problem passes by itself: who is asked is away, or was late, or broke off. */
export const isPassing = (problem) => problem?.status >= 502 && problem.status <= 504;

/** The answer, or null where what is asked passes by itself: then the rest is shown without it. */
export const orNone = (answer) =>
  answer.catch((failure) => {
    if (!isPassing(failure.problem)) {
      throw failure;
    }
    return null;
  });

const PATIENCE_MILLIS = 1000;

/**
 * One GET on the public API of this origin; parameters that are null are left out. What is away for
 * the moment is asked once more.
 */
export async function ask(path, parameters = {}) {
  try {
    return await askOnce(path, parameters);
  } catch (failure) {
    if (failure.problem?.status !== AWAY) {
      throw failure;
    }
    await new Promise((resolve) => setTimeout(resolve, PATIENCE_MILLIS));
    return askOnce(path, parameters);
  }
}

async function askOnce(path, parameters) {
  const query = new URLSearchParams(
    Object.entries(parameters).filter(([, value]) => value !== null && value !== undefined && value !== ''),
  ).toString();
  let response;
  try {
    response = await fetch(query ? `${path}?${query}` : path, {
      headers: { Accept: 'application/json', 'Accept-Language': document.documentElement.lang },
    });
  } catch {
    throw new Refused({ title: null, detail: null, status: 0 });
  }
  const text = await response.text();
  if (response.ok) {
    return parseExact(text);
  }
  let problem;
  try {
    problem = parseExact(text);
  } catch {
    problem = { title: response.statusText, detail: null };
  }
  throw new Refused({ ...problem, status: response.status });
}

/** Every item of a list, page by page, at most so many pages; next is not null where more are left. */
export async function askAll(path, parameters, pages = 20) {
  let page = await ask(path, { ...parameters, limit: 1000 });
  const first = page;
  const items = [...page.items];
  const unavailable = [...(page.unavailable ?? [])];
  for (let read = 1; page.next !== null && read < pages; read++) {
    page = await ask(path, { ...parameters, limit: 1000, cursor: page.next });
    items.push(...page.items);
    unavailable.push(...(page.unavailable ?? []));
  }
  return { ...first, ...(first.unavailable && { complete: unavailable.length === 0, unavailable }), items, next: page.next };
}
