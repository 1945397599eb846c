const LANGUAGES = {
  en: async () => {
    const [{ en }, { views }] = await Promise.all([import('./en.js'), import('./views-en.js')]);
    return { ...en, ...views };
  },
  zh: async () => {
    const [{ zh }, { views }, { problems }] = await Promise.all([import('./zh.js'), import('./views-zh.js'), import('./problems-zh.js')]);
    return { ...zh, ...views, ...problems };
  },
};
let words = {};
let language = 'zh';

/** Speaks this language from when its words are there. */
export async function speak(lang) {
  words = await LANGUAGES[lang]();
  language = lang;
}

export const spoken = () => language;

/** The words for a key, with {names} filled in; what is missing is shown by its key, not hidden. */
export function say(key, values = {}) {
  const text = words[key] ?? key;
  return text.replace(/\{(\w+)\}/g, (_, name) => values[name] ?? '–');
}

/** Whether the language has words for a key. */
export const hasWords = (key) => key in words;

/** A name of the API in the reader's language. */
export function nameOf(name) {
  return name ? (name[language] ?? name.zh) : '';
}

/** A moment of the API, which is UTC, as a clock in Beijing shows it. */
export function momentOf(instant) {
  if (!instant) {
    return '–';
  }
  const shifted = new Date(Date.parse(instant) + 8 * 3600 * 1000).toISOString();
  return `${shifted.slice(0, 10)} ${shifted.slice(11, 16)}`;
}
