/**
 * Where the reader is: everything a view shows follows from the address, so that every view can be
 * shared. `#/campaigns/industry?on=2024-06-30&knownAt=2024-07-01T00:00:00Z&lang=en`
 */
const KEPT = ['on', 'knownAt', 'lang', 'q', 'flag', 'status', 'reporting', 'state', 'campaign', 'rule'];
const BETWEEN_VIEWS = ['on', 'knownAt', 'lang'];
const LOOKED_AT = ['view', 'code', 'status', 'reporting', 'state', 'campaign', 'rule'];

export function readAddress(hash = location.hash) {
  const [path, query = ''] = hash.replace(/^#/, '').split('?');
  const segments = path.split('/').filter(Boolean).map(decode);
  const given = new URLSearchParams(query);
  const address = { view: segments[0] ?? 'district', code: segments[1] ?? null };
  for (const name of KEPT) {
    address[name] = given.get(name);
  }
  address.lang = address.lang === 'en' || address.lang === 'zh' ? address.lang : spoken();
  return address;
}

/** The address of another view at the same moment and in the same language. */
export function linkTo(address, view, code = null, more = {}) {
  const kept = Object.fromEntries(BETWEEN_VIEWS.map((name) => [name, address[name]]));
  return write({ ...kept, ...more, view, code });
}

/** The same view with something of it changed. */
export function linkWith(address, changes) {
  return write({ ...address, ...changes });
}

/**
 * Goes to an address. What is only moved along, as the day by the slider, takes the place of what
 * was there, so that Back leads to where the reader came from; no event tells of that by itself.
 */
export function go(hash, { replace = false } = {}) {
  if (!replace) {
    location.hash = hash;
  } else if (hash !== location.hash) {
    history.replaceState(history.state, '', hash);
    window.dispatchEvent(new Event('hashchange'));
  }
}

/** Whether another thing is looked at, and not the same at another time or in another language. */
export const isElsewhere = (one, other) => LOOKED_AT.some((name) => one[name] !== other[name]);

function write(address) {
  const path =
    address.view === 'district' ? '/' : `/${[address.view, address.code].filter(Boolean).map(encodeURIComponent).join('/')}`;
  const query = new URLSearchParams();
  for (const name of KEPT) {
    if (address[name]) {
      query.set(name, address[name]);
    }
  }
  return `#${path}${query.size ? `?${query}` : ''}`;
}

function decode(segment) {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** Chinese, the plan's own language, unless the browser asks for another. */
function spoken() {
  return (navigator.language ?? 'zh').startsWith('zh') ? 'zh' : 'en';
}
