/** Light, dark or as the system: a wish of this reader's, so it is kept here and not in the address. */
const NAME = 'district-progress.theme';
const ORDER = ['system', 'light', 'dark'];

export function theme() {
  try {
    const kept = localStorage.getItem(NAME);
    return ORDER.includes(kept) ? kept : 'system';
  } catch {
    return 'system';
  }
}

export function nextTheme() {
  const next = ORDER[(ORDER.indexOf(theme()) + 1) % ORDER.length];
  try {
    localStorage.setItem(NAME, next);
  } catch {
    // Where nothing may be kept, the wish holds for this page alone.
  }
  showTheme(next);
}

export function showTheme(wanted = theme()) {
  document.documentElement.dataset.theme = wanted;
}
