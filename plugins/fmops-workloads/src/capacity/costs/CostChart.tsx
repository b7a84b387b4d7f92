import { lazy, Suspense, useMemo } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { CostReport } from '@fmops/backstage-plugin-fmops-workloads-common';
import { useFormatUsdRange } from '../../cost/useFormatUsdRange';
import { capacityTranslationRef } from '../messages';
import { seriesOf } from './costSeries';
import type { CostChoice } from './costRange';
import { periodTitle } from './costTitles';
import { useGroupTitle } from './useGroupTitle';

// The library that draws is half the size of the rest of the page.
const CostDrawing = lazy(() => import('./CostDrawing'));

const HEIGHT = 240;

/** Stacked bars of the cost of each period; where only bounds are known, of the lower one. */
export function CostChart(props: { report: CostReport; choice: CostChoice }) {
  const { t } = useTranslationRef(capacityTranslationRef);
  const { report, choice } = props;
  const { groupBy, interval } = choice;
  const groupTitle = useGroupTitle(groupBy);
  const formatUsdRange = useFormatUsdRange();
  const drawing = useMemo(
    () => ({
      periods: report.periods.map(begin => periodTitle(begin, interval)),
      series: seriesOf(report.groups).map(group => ({
        title: groupTitle(group),
        usd: group.periods.map(({ usd }) => usd.low),
        total: group.usd,
      })),
    }),
    [report, groupTitle, interval],
  );
  return (
    <div
      role="img"
      aria-label={t('costs.chart', {
        series: drawing.series
          .map(({ title, total }) => `${title}: ${formatUsdRange(total)}`)
          .join('; '),
      })}
      style={{ height: HEIGHT, overflow: 'hidden' }}
    >
      <Suspense fallback={null}>
        <CostDrawing height={HEIGHT} {...drawing} />
      </Suspense>
    </div>
  );
}
