import { isElsewhere, readAddress } from './address.js';
import { progress } from './answer/district.js';
import { Refused, isPassing } from './answer/ask.js';
import { listen } from './live.js';
import { againLater, isWhole } from './part/again.js';
import { footer, header } from './part/frame.js';
import { h } from './part/dom.js';
import { become, noteOf, sameOr } from './part/keep.js';
import { openForPaper } from './part/printed.js';
import { problemView } from './part/problem.js';
import { showTheme } from './part/theme.js';
import { timeBar } from './part/time-bar.js';
import { awayBanner } from './part/completeness.js';
import { forgetLeaves } from './part/table.js';
import { learnSynthetic, syntheticBanner } from './part/synthetic.js';
import { nameOf, say, speak } from './words/say.js';
import { districtView } from './view/district.js';

/** The first view comes with the page, the others when they are opened. */
const VIEWS = {
  campaigns: async () => (await import('./view/campaign.js')).campaignView,
  indicators: async () => (await import('./view/indicator.js')).indicatorView,
  numbers: async () => (await import('./view/numbers.js')).numbersView,
  promises: async () => (await import('./view/promises.js')).promisesView,
  reporting: async () => (await import('./view/reporting.js')).reportingView,
  flags: async () => (await import('./view/flags.js')).flagsView,
  methods: async () => (await import('./view/methods.js')).methodsView,
  search: async () => (await import('./view/search.js')).searchView,
};
const viewOf = async (address) => (VIEWS[address.view] ? VIEWS[address.view]() : districtView);

const page = document.getElementById('page');
const main = h('main', { id: 'content', tabindex: '-1' });
const news = h('p', { class: 'news', role: 'status', 'aria-live': 'polite' });
let round = 0;
let liveState = 'waiting';
let hasFailed = false;
let lookingAgain = null;

/** While a part is away no event tells that it is back, so it is asked for. */
const LOOK_AGAIN_MILLIS = 5000;

/** A part that only some answers of the view miss is asked for a few times. */
const againSoon = againLater(() => show());

/** Asks everything the address needs and then shows it at once; what comes too late is left. */
async function show({ isNewView = false } = {}) {
  const mine = ++round;
  const address = readAddress();
  document.documentElement.lang = address.lang === 'zh' ? 'zh-CN' : 'en';
  page.setAttribute('aria-busy', 'true');
  let district = null;
  let view;
  try {
    const [answer, open] = await Promise.all([progress(address), viewOf(address), speak(address.lang)]);
    district = answer;
    [view] = await Promise.all([open(address, district), learnSynthetic(address, district)]);
    hasFailed = false;
  } catch (failure) {
    hasFailed = true;
    view = failed(failure);
  }
  if (mine === round) {
    clearTimeout(lookingAgain);
    if (!district?.complete) {
      againSoon.forget();
      lookingAgain = setTimeout(show, LOOK_AGAIN_MILLIS);
    } else if (view.answers?.every(isWhole) ?? true) {
      againSoon.forget();
    } else {
      againSoon.wait();
    }
    draw(address, district, view, isNewView);
  }
}

function failed(failure) {
  if (!(failure instanceof Refused)) {
    console.error(failure);
  }
  const answers = [{ complete: !isPassing(failure.problem) }];
  return { title: say('problem.heading'), answers, content: problemView(failure.problem ?? { detail: String(failure) }, () => show()) };
}

function draw(address, district, { title, content, after, place }, isNewView) {
  const note = noteOf(page);
  page.removeAttribute('aria-busy');
  become(page, [header(address, district, () => show()), district?.plan && timeBar(address, district), main, footer(address), news]);
  become(main, [district && syntheticBanner(), sameOr(main, district && awayBanner(district.unavailable)), sameOr(main, content)]);
  note.unfold();
  document.title = `${title} · ${district?.plan ? nameOf(district.plan.district) : say('title')}`;
  showLive();
  after?.();
  if (isNewView) {
    window.scrollTo(0, 0);
    place?.scrollIntoView();
    (place ?? main).focus({ preventScroll: true });
  } else {
    note.find();
  }
}

function showLive() {
  const lamp = document.getElementById('live');
  if (lamp) {
    lamp.className = `live is-${liveState}`;
    lamp.textContent = say(`live.${liveState}`);
  }
}

/** Where something else is looked at the page begins at its top, or at its place in the view; else it stays where it was. */
let shown = readAddress();
window.addEventListener('hashchange', () => {
  const next = readAddress();
  const isNewView = isElsewhere(next, shown);
  againSoon.forget();
  if (isNewView) {
    forgetLeaves();
  }
  shown = next;
  show({ isNewView });
});

/** A burst of changes is shown once. An answer about a past moment does not change. */
let pending = null;
function changed(event) {
  const what = [event.data.indicator ?? event.data.commitment ?? event.data.register ?? event.data.mediaType, event.data.period ?? event.data.milestone ?? event.data.id]
    .filter(Boolean)
    .join(' ');
  const isPinned = Boolean(readAddress().knownAt);
  clearTimeout(pending);
  pending = setTimeout(async () => {
    if (!isPinned) {
      await show();
    }
    news.textContent = say(isPinned ? 'live.pinned' : 'live.changed', { what });
    setTimeout(() => (news.textContent = ''), 8000);
  }, 200);
}

/** The first view comes first, at the rows where they are asked for; what is recorded from then on is heard of. */
showTheme();
openForPaper();
await show({ isNewView: Boolean(shown.rule) });
listen((state) => {
  const isBack = state === 'on' && hasFailed;
  liveState = state;
  showLive();
  if (isBack) {
    show();
  }
}, changed);
