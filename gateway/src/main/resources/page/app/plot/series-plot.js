import { toPlot } from '../answer/decimal.js';
import { say } from '../words/say.js';
import { draw, ground, legendHeight } from './canvas.js';
import { endOf, scheduleLine, timeOf } from './schedule.js';

/** Somewhat above, where the axis has a round mark. */
function niceTop(value) {
  const step = 10 ** Math.floor(Math.log10(Math.max(value, 1e-9))) / 2;
  return Math.ceil((value * 1.04) / step) * step;
}

/** Words beside a line at an edge of the picture stand on its inner side, so that none is cut off. */
const sideOf = (share) => (share > 0.8 ? 'right' : share < 0.2 ? 'left' : 'center');

/** The target is in the picture, however far off it is. */
const room = (target) =>
  target === null
    ? {}
    : { min: ({ min }) => Math.min(0, min), max: ({ max }) => niceTop(Math.max(target, max)) };

/**
 * One number over the plan year in its own unit: figures that stand, figures corrected since, the
 * schedule's line, the target and the day asked about.
 */
export function seriesPlot(host, { figures, worked, definition, plan, on, unit }) {
  return draw(host, (palette) => {
    const { text, axis, tooltip, legend } = ground(palette);
    const { colour } = palette;
    const line = scheduleLine(definition, plan);
    const target = definition.target === null ? null : toPlot(definition.target.value);
    const dot = (figure) => ({ value: [endOf(figure.end), toPlot(figure.value)], name: `${figure.period}\n${figure.value} ${unit}` });
    const reported = figures.filter((figure) => !figure.superseded && figure.area === 'DISTRICT');
    const corrected = figures.filter((figure) => figure.superseded);
    const others = figures.filter((figure) => !figure.superseded && figure.area !== 'DISTRICT');
    const scatter = (key, all, symbol, style) =>
      all.length > 0 && { name: say(`indicator.series.${key}`), type: 'scatter', symbol, symbolSize: 9, itemStyle: style, data: all.map(dot) };
    const series = [
      line.length > 0 && {
        name: say('indicator.series.schedule'), type: 'line', showSymbol: false, data: line, silent: true,
        lineStyle: { color: colour('ink-2'), type: 'dashed', width: 1.5 }, itemStyle: { color: colour('ink-2') },
      },
      {
        name: say('indicator.series.actual'), type: 'line', symbol: 'circle', symbolSize: 10,
        lineStyle: { color: colour('accent'), width: 2.5 }, itemStyle: { color: colour('accent') },
        data: (worked.length > 0 ? worked : reported).map(dot),
        markLine: {
          symbol: 'none', silent: true, animation: false,
          label: { ...text, color: colour('ink') },
          data: [
            ...(target === null ? [] : [{ yAxis: target, lineStyle: { color: colour('target'), type: 'solid', width: 1.5 }, label: { formatter: `${say('indicator.series.target')} ${definition.target.value}`, position: 'insideStartTop', color: colour('ink') } }]),
            { xAxis: endOf(on), lineStyle: { color: colour('ink'), type: 'dotted', width: 1.5 }, label: { formatter: on, position: 'end', rotate: 0, align: sideOf((endOf(on) - timeOf(plan.starts)) / (endOf(plan.ends) - timeOf(plan.starts))), color: colour('ink') } },
          ],
        },
      },
      worked.length > 0 && scatter('reported', reported, 'rect', { color: colour('ink') }),
      scatter('superseded', corrected, 'emptyCircle', { color: colour('is-AT_RISK') }),
      scatter('other', others, 'diamond', { color: colour('ink-2') }),
    ].filter(Boolean);
    return {
      tooltip: { ...tooltip, formatter: ({ name, seriesName }) => (name ? `${seriesName}\n${name}` : seriesName) },
      legend,
      grid: { left: 12, right: 44, top: legendHeight(palette, legend, series.map((each) => each.name), host.clientWidth) + 40, bottom: 12, containLabel: true },
      xAxis: {
        type: 'time', min: timeOf(plan.starts), max: endOf(plan.ends), ...axis,
        axisLabel: { ...text, hideOverlap: true, formatter: (time) => new Date(time).toISOString().slice(0, 10) },
        splitLine: { show: false },
      },
      yAxis: { type: 'value', name: unit, nameGap: 28, nameTextStyle: { ...text, align: 'left' }, scale: line.length === 0, ...axis, ...room(target) },
      series,
    };
  });
}
