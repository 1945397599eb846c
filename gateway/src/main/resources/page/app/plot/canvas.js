/** Apache ECharts, brought when the first plot is drawn: the first view does not wait for it. */
const LIBRARY = '../../vendor/echarts.common.min.js';
const drawn = new Set();
let library = null;

export async function draw(host, optionsOf) {
  library ??= import(LIBRARY);
  await library;
  if (!host.isConnected) {
    return;
  }
  const plot = { host, optionsOf, chart: globalThis.echarts.init(host) };
  drawn.add(plot);
  paint(plot);
}

function paint(plot, palette = paletteOf(plot.host)) {
  plot.chart.setOption({ animation: false, ...plot.optionsOf(palette) }, true);
}

/** The colours of the page as they are now: light, dark, or those of the printed page. */
function paletteOf(host) {
  const style = getComputedStyle(host);
  const colour = (name) => style.getPropertyValue(`--${name}`).trim();
  return { colour, font: style.fontFamily, size: Number.parseFloat(style.fontSize) };
}

function each(what) {
  for (const plot of drawn) {
    if (plot.host.isConnected) {
      what(plot);
    } else {
      plot.chart.dispose();
      drawn.delete(plot);
    }
  }
}

const repaint = () => each((plot) => paint(plot));
const refit = () => each((plot) => plot.chart.resize());
window.addEventListener('resize', refit);
window.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', repaint);
const paper = window.matchMedia('print');
function print(isPrinted) {
  document.documentElement.classList.toggle('is-printed', isPrinted);
  refit();
  repaint();
}
paper.addEventListener('change', () => print(paper.matches));
window.addEventListener('beforeprint', () => print(true));
window.addEventListener('afterprint', () => print(false));

/** What all plots here share: quiet axes, and hints drawn in the plot, as the policy allows no inline styles. */
export function ground({ colour, font, size }) {
  const text = { color: colour('ink-2'), fontFamily: font, fontSize: size };
  const axis = {
    axisLine: { lineStyle: { color: colour('line-strong') } },
    axisTick: { show: false },
    axisLabel: text,
    splitLine: { lineStyle: { color: colour('line') } },
  };
  return {
    text,
    axis,
    tooltip: {
      renderMode: 'richText',
      confine: true,
      backgroundColor: colour('paper-2'),
      borderColor: colour('line-strong'),
      textStyle: { ...text, color: colour('ink') },
    },
    legend: { textStyle: text, icon: 'roundRect', itemWidth: 14, itemHeight: 8, top: 0, left: 0, itemGap: 14 },
  };
}

/** How high a legend of these words stands, as it is broken into lines: what is drawn begins below. */
export function legendHeight({ font, size }, { itemWidth, itemGap }, names, width) {
  const pen = document.createElement('canvas').getContext('2d');
  pen.font = `${size}px ${font}`;
  let lines = 1;
  let at = 0;
  for (const name of names) {
    const wide = itemWidth + 5 + pen.measureText(name).width;
    if (at > 0 && at + wide > width - 16) {
      lines++;
      at = 0;
    }
    at += wide + itemGap;
  }
  return lines * (size + itemGap);
}
