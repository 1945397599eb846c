import { ask } from './answer/ask.js';

const CHANGES = '/api/v1/district/changes';

/**
 * A filter that nothing passes: its pages lead to the end of the feeds, a thousand places at a time,
 * without reading them out.
 */
const NOTHING = { type: 'org.districtprogress.document', subject: 'nothing' };
const PAGES = 300;
const KEPT = 'district-progress.position';

/**
 * Hears of every change from now on, as server-sent events. The stream resumes by itself after a
 * break; what is missed while a page is asleep comes then.
 *
 * @param onState 'on', 'off' or 'waiting'
 * @param onChange the event
 */
export async function listen(onState, onChange) {
  onState('waiting');
  let position;
  try {
    position = await endOfFeeds();
  } catch {
    onState('off');
    setTimeout(() => listen(onState, onChange), 5000);
    return;
  }
  const stream = new EventSource(`${CHANGES}?after=${encodeURIComponent(position)}`);
  stream.onopen = () => onState('on');
  stream.onerror = () => {
    onState('off');
    if (stream.readyState === EventSource.CLOSED) {
      setTimeout(() => listen(onState, onChange), 5000);
    }
  };
  stream.onmessage = (message) => onChange(JSON.parse(message.data));
}

/** Begins where this reader was last; a position of another installation is refused, and forgotten. */
async function endOfFeeds() {
  let position = keptPosition();
  try {
    position = await endBehind(position);
  } catch (failure) {
    if (position === null || failure.problem?.status !== 400) {
      throw failure;
    }
    position = await endBehind(null);
  }
  keepPosition(position);
  return position;
}

async function endBehind(from) {
  let position = from;
  for (let page = 0; page < PAGES; page++) {
    const { next } = await ask(CHANGES, { after: position, ...NOTHING });
    if (next === position) {
      break;
    }
    position = next;
  }
  return position;
}

function keptPosition() {
  try {
    return localStorage.getItem(KEPT);
  } catch {
    return null;
  }
}

function keepPosition(position) {
  try {
    localStorage.setItem(KEPT, position);
  } catch {
    // It is found again, only slower.
  }
}
