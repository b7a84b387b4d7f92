import { METRIC_SERIES } from '@fmops/backstage-plugin-fmops-workloads-common';
import { english } from '@fmops/frontend-test-utils';
import { metricsTranslationRef } from './messages';
import { en } from './messages/en';
import { seriesInWords } from './seriesWords';

const t = english(metricsTranslationRef);

it.each(METRIC_SERIES)('has words for $title', series => {
  expect(Object.values(en)).toEqual(
    expect.arrayContaining([series.title, series.chart]),
  );
  expect(seriesInWords(t, series)).toEqual(series);
});

it('leaves the words of a module as they are', () => {
  const series = { id: 'energy', title: 'Energy', chart: 'constructor' };
  expect(seriesInWords(t, series)).toEqual(series);
});
