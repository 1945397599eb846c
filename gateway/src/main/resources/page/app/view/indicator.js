import { assessment, indicator, observations, observationsPath, ownerOf, requiredPace, targetVersions } from '../answer/district.js';
import { isPassing } from '../answer/ask.js';
import { h } from '../part/dom.js';
import { tableLink } from '../part/table.js';
import { unitsOf } from '../part/units.js';
import { seriesPlot } from '../plot/series-plot.js';
import { nameOf, say } from '../words/say.js';
import { definitionSection } from './definition.js';
import { embedSection } from './embed-section.js';
import { heading, judgedAs, judgedIn, knownIndicator } from './known-indicator.js';
import { judgedByMonth } from './judged-by-month.js';
import { lineageSection } from './lineage.js';
import { otherFigures } from './other-figures.js';
import { revisionsTable } from './revisions.js';
import { targetHistory } from './target-history.js';
import { verdictWords } from './verdict-words.js';

/** What the district's answer knows is shown where its service does not tell the rest. */
export async function indicatorView(address, district) {
  const known = judgedIn(district, address.code);
  if (known && known.campaign.state !== 'LIVE') {
    return knownIndicator(address, known);
  }
  try {
    return await wholeIndicator(address, district);
  } catch (failure) {
    if (!known || !isPassing(failure.problem)) {
      throw failure;
    }
    return knownIndicator(address, known, failure.problem);
  }
}

/** One indicator: the verdict and why, the series with its revisions, and the rows behind the figure. */
async function wholeIndicator(address, district) {
  const definition = await indicator(address, address.code);
  const campaign = ownerOf(district, definition.campaign);
  const isJudged = definition.role === 'TARGET';
  const [judged, pace, series, known, promised] = await Promise.all([
    isJudged ? assessment(address, campaign.service, definition.code) : null,
    isJudged ? requiredPace(address, definition.code) : null,
    observations(address, campaign.service, definition.code),
    unitsOf(address, campaign),
    isJudged ? targetVersions(address, campaign.service, definition.code) : null,
  ]);
  const unitName = nameOf(definition.unit.name);
  const worked = judged?.actual?.basis === 'DERIVED' ? await judgedByMonth(address, district, campaign.service, definition.code) : [];
  const inYear = series.items.filter((figure) => figure.start >= district.plan.starts);
  const isPlotted = inYear.length > 0 || isJudged;
  const host = h('div', { class: 'plot is-tall', role: 'img', 'aria-label': `${say('indicator.series')}: ${nameOf(definition.name)}` });
  const rows = lineageSection(address, definition, judged);
  return {
    title: nameOf(definition.name),
    place: rows.place,
    content: h(
      'div',
      { class: 'indicator' },
      h('section', { class: 'panel indicator-head' },
        heading(address, campaign, definition.name),
        isJudged ? judgedAs(judged) : h('p', { class: 'quiet' }, say('indicator.context')),
        judged && verdictWords(judged, pace, known.unit)),
      h('section', { class: 'panel indicator-series', 'aria-labelledby': 'h-series' },
        h('h2', { id: 'h-series' }, say('indicator.series')),
        inYear.length + worked.length === 0 ? h('p', { class: 'quiet' }, say('indicator.series.none')) : null,
        worked.length > 0 && h('p', { class: 'quiet' }, say('indicator.series.worked')),
        isPlotted && host),
      promised && targetHistory(promised.items, known.unit),
      judged && otherFigures(address, campaign.service, judged, known.unit),
      h('section', { class: 'panel indicator-rows', 'aria-labelledby': 'h-revisions' },
        h('h2', { id: 'h-revisions' }, say('indicator.series.table')),
        revisionsTable(series.items, known.unit),
        series.items.length > 0 && tableLink(observationsPath(address, campaign.service, definition.code), say('table.csv'))),
      rows.content,
      definitionSection(definition, known.unit),
      isJudged && embedSection(address, definition),
    ),
    after: () => {
      rows.after();
      if (isPlotted) {
        seriesPlot(host, { figures: inYear, worked, definition, plan: district.plan, on: district.on, unit: unitName });
      }
    },
  };
}
