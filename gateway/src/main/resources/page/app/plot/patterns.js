/**
 * Each status has a pattern beside its colour, so that bars can be told apart on grey paper and by
 * every eye. What is well is full, what lags is ruled the more closely the worse it stands.
 */
const lines = (rotation, gap, width = 2) => ({ symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [width, gap], rotation });
const dots = (size) => ({ symbol: 'circle', symbolSize: size, dashArrayX: [[7, 7], [0, 7, 7, 0]], dashArrayY: [6, 0] });
const DOWN = -Math.PI / 4;
const UP = Math.PI / 4;

const PATTERNS = {
  ON_TRACK: lines(0, 7),
  IN_PROGRESS: dots(0.55),
  AT_RISK: lines(UP, 7),
  BEHIND: lines(DOWN, 4),
  MISSED: { symbol: 'rect', symbolSize: 0.6, dashArrayX: [[5, 0], [5, 0]], dashArrayY: [4, 0] },
  NOT_YET_MEASURABLE: dots(0.4),
  SUSPENDED: lines(Math.PI / 2, 5),
};

/** Drawn in the colour of the paper on a full bar, in that of the status on an empty one. */
export function patternOf(code, colour) {
  const pattern = PATTERNS[code];
  return pattern ? { ...pattern, color: colour(code === 'NOT_YET_MEASURABLE' ? `is-${code}` : 'paper-2') } : null;
}
