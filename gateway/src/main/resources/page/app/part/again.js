/** A part that was only late is there soon; one that stays away is not asked for without end. */
const WAITS_MILLIS = [2000, 5000, 10000];

/** Whether an answer says of itself that a part of it is away. */
export const isWhole = (answer) => answer.complete !== false;

/** What is done once more, a few times, each time after a longer wait. */
export function againLater(action) {
  let waiting = null;
  let times = 0;
  return {
    /** Waits for the next time, where one is left. */
    wait() {
      clearTimeout(waiting);
      if (times < WAITS_MILLIS.length) {
        waiting = setTimeout(action, WAITS_MILLIS[times++]);
      }
    },
    /** Waits no longer, and begins with the shortest wait another time. */
    forget() {
      clearTimeout(waiting);
      times = 0;
    },
  };
}
