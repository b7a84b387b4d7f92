import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { CostReport } from '@fmops/backstage-plugin-fmops-workloads-common';
import { useFormatUsdRange } from '../../cost/useFormatUsdRange';
import { CapacityTable } from '../CapacityTable';
import { capacityTranslationRef } from '../messages';
import type { CostChoice } from './costRange';
import { seriesOf } from './costSeries';
import { INTERVAL_TITLES, periodTitle } from './costTitles';
import { useGroupTitle } from './useGroupTitle';

/** What the chart shows, in numbers: the cost of each period and group. */
export function CostPeriods(props: { report: CostReport; choice: CostChoice }) {
  const { t } = useTranslationRef(capacityTranslationRef);
  const { report, choice } = props;
  const { groupBy, interval } = choice;
  const groupTitle = useGroupTitle(groupBy);
  const formatUsdRange = useFormatUsdRange();
  const series = seriesOf(report.groups);
  return (
    <CapacityTable
      label={t('costs.overTime')}
      columns={[t(INTERVAL_TITLES[interval]), ...series.map(groupTitle)]}
      rows={report.periods.map((begin, index) => ({
        key: begin,
        cells: [
          periodTitle(begin, interval),
          ...series.map(({ periods }) => {
            const { usd, deviceHours } = periods[index];
            const unpriced = usd.high === 0 && deviceHours > 0;
            return unpriced ? t('value.unknown') : formatUsdRange(usd);
          }),
        ],
      }))}
    />
  );
}
