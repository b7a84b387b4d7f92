import type { CostReport } from '@fmops/backstage-plugin-fmops-workloads-common';
import { formatUsd } from '../../cost/money';
import { CapacityTable } from '../CapacityTable';
import type { CostChoice } from './costRange';
import { seriesOf } from './costSeries';
import { INTERVAL_TITLES, periodTitle } from './costTitles';
import { useGroupTitle } from './useGroupTitle';

/** What the chart shows, in numbers: the cost of each period and group. */
export function CostPeriods(props: { report: CostReport; choice: CostChoice }) {
  const { report, choice } = props;
  const { groupBy, interval } = choice;
  const groupTitle = useGroupTitle(groupBy);
  const series = seriesOf(report.groups);
  return (
    <CapacityTable
      label="Cost over time"
      columns={[INTERVAL_TITLES[interval], ...series.map(groupTitle)]}
      rows={report.periods.map((begin, index) => ({
        key: begin,
        cells: [
          periodTitle(begin, interval),
          ...series.map(({ periods }) => {
            const { usd, deviceHours } = periods[index];
            const unpriced = usd.high === 0 && deviceHours > 0;
            return unpriced ? 'not known' : formatUsd(usd);
          }),
        ],
      }))}
    />
  );
}
