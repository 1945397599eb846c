import { toPlot } from '../answer/decimal.js';
import { say } from '../words/say.js';
import { draw, ground, legendHeight } from './canvas.js';
import { patternOf } from './patterns.js';

/** Drawn hollow: of them nothing is known. */
const UNKNOWN = new Set(['NOT_REPORTED', 'NOT_YET_MEASURABLE']);

/** Each month's numbers by status, stacked; the index as a line where it is known. */
export function monthsPlot(host, months, codes) {
  return draw(host, (palette) => {
    const { text, axis, tooltip, legend } = ground(palette);
    const wide = { ...legend, itemWidth: 26, itemHeight: 14, itemGap: 10 };
    const names = [...codes.map((code) => say(`status.${code}`)), say('glance.index')];
    return {
      tooltip: { ...tooltip, trigger: 'axis' },
      legend: wide,
      grid: { left: 44, right: 44, top: legendHeight(palette, wide, names, host.clientWidth) + 28, bottom: 28 },
      xAxis: { type: 'category', data: months.map((month) => month.month.slice(5)), ...axis },
      yAxis: [
        { type: 'value', minInterval: 1, ...axis },
        { type: 'value', min: 0, max: 1, name: say('glance.index'), nameTextStyle: text, ...axis, splitLine: { show: false } },
      ],
      series: [
        ...codes.map((code) => ({
          name: say(`status.${code}`), type: 'bar', stack: 'tally', barMaxWidth: 34,
          itemStyle: {
            ...(UNKNOWN.has(code)
              ? { color: 'transparent', borderColor: palette.colour(`is-${code}`) }
              : { color: palette.colour(`is-${code}`), borderColor: palette.colour('paper-2') }),
            borderWidth: 1,
            decal: patternOf(code, palette.colour),
          },
          data: months.map((month) => toPlot(month.tally[code])),
        })),
        {
          name: say('glance.index'), type: 'line', yAxisIndex: 1, symbolSize: 7, connectNulls: false,
          itemStyle: { color: palette.colour('ink') }, lineStyle: { width: 2, color: palette.colour('ink') },
          data: months.map((month) => toPlot(month.index.value)),
        },
      ],
    };
  });
}
