/** How long what comes after the view is waited for. */
const PATIENCE_MILLIS = 5000;

/**
 * Notes where the reader is in what will be drawn anew: what has the focus, what is unfolded, how
 * high each section is. Returns how to find all of it again in what was drawn.
 */
export function noteOf(page) {
  const held = page.contains(document.activeElement) ? handleOf(page, document.activeElement) : null;
  const opened = new Set([...page.querySelectorAll('details[open][id]')].map((each) => each.id));
  const heights = new Map([...page.querySelectorAll('section[aria-labelledby]')].map((each) => [each.getAttribute('aria-labelledby'), each.offsetHeight]));
  const { scrollX, scrollY } = window;
  return {
    unfold() {
      page.querySelectorAll('details[id]').forEach((each) => (each.open ||= opened.has(each.id)));
    },
    /** After what comes later has been begun: it stands where it stood until it is there. */
    find() {
      holdRoom(page, heights);
      window.scrollTo(scrollX, scrollY);
      if (held) {
        focusOn(page, held);
      }
    },
  };
}

/** What is drawn anew is known by its id, or else as the so-many-th of those that say the same. */
function handleOf(page, element) {
  const key = keyOf(element);
  const value = element.matches('input[type=search]') ? element.value : null;
  return { key, place: alike(page, element.localName, key).indexOf(element), name: element.localName, value };
}

const keyOf = (element) =>
  element.id || element.dataset.key || element.getAttribute('href') || element.getAttribute('aria-label') || element.textContent;

const alike = (page, name, key) => [...page.querySelectorAll(name)].filter((each) => keyOf(each) === key);

/** At once, or when a section that is read later has come, unless the reader has gone on by then. */
function focusOn(page, held) {
  const isFound = () => {
    if (document.activeElement !== document.body && page.contains(document.activeElement)) {
      return true;
    }
    const found = alike(page, held.name, held.key)[held.place];
    found?.focus({ preventScroll: true });
    if (found && held.value !== null) {
      found.value = held.value;
    }
    return Boolean(found);
  };
  if (!isFound()) {
    const watch = new MutationObserver(() => isFound() && watch.disconnect());
    watch.observe(page, { childList: true, subtree: true });
    setTimeout(() => watch.disconnect(), PATIENCE_MILLIS);
  }
}

/** A section that is read later has the height it had, so that nothing below it moves meanwhile. */
function holdRoom(page, heights) {
  for (const late of page.querySelectorAll('[aria-busy]')) {
    const section = late.closest('section[aria-labelledby]');
    const height = heights.get(section?.getAttribute('aria-labelledby'));
    if (height) {
      section.style.setProperty('min-height', `${height}px`);
      const release = () => section.style.removeProperty('min-height');
      const watch = new MutationObserver(() => {
        release();
        watch.disconnect();
      });
      watch.observe(late, { attributeFilter: ['aria-busy'] });
    }
  }
}

/** The children of an element become these; those that were there already are not touched. */
export function become(parent, children) {
  const wanted = children.filter(Boolean);
  [...parent.childNodes].filter((each) => !wanted.includes(each)).forEach((each) => each.remove());
  wanted.forEach((each, place) => {
    if (parent.childNodes[place] !== each) {
      parent.insertBefore(each, parent.childNodes[place] ?? null);
    }
  });
}

/** What is read out when it appears appears once: it stays as long as it says the same. */
export function sameOr(parent, fresh) {
  const isAlert = fresh?.getAttribute('role') === 'alert';
  const said = (each) => each.dataset.said ?? each.textContent;
  return (isAlert && [...parent.children].find((each) => each.getAttribute('role') === 'alert' && each.className === fresh.className && said(each) === said(fresh))) || fresh;
}
