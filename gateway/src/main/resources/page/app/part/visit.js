/**
 * When this reader was here last, kept in the browser alone. A tab has one visit: it goes on when the
 * page is loaded anew in it.
 */
const LAST = 'district-progress.visit';
const BEFORE = 'district-progress.visit-before';

/** The moment of the visit before this one; null on the first. */
export const lastVisit = begin();

function begin() {
  try {
    const before = sessionStorage.getItem(BEFORE) ?? localStorage.getItem(LAST) ?? '';
    sessionStorage.setItem(BEFORE, before);
    localStorage.setItem(LAST, new Date().toISOString().replace(/\.\d+Z$/, 'Z'));
    return Number.isNaN(Date.parse(before)) ? null : before;
  } catch {
    return null;
  }
}
