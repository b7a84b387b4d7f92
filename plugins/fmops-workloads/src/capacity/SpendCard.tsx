import Typography from '@material-ui/core/Typography';
import { InfoCard } from '@backstage/core-components';
import type { Workload } from '@fmops/backstage-plugin-fmops-workloads-common';
import { formatUsd } from '../cost/money';
import { BOUNDS_NOTE, ESTIMATE_NOTE } from '../cost/estimateNote';
import { useNow } from '../time/useNow';
import { CapacityTable } from './CapacityTable';
import type { Grouping } from './groupings';
import { spendBy, type Spend } from './spend';

const REFRESH = 60_000;

function describeUsd({ usd, unknown }: Spend): string {
  if (!usd) {
    return 'not known';
  }
  return unknown > 0
    ? `${formatUsd(usd)}, and of ${unknown} not known`
    : formatUsd(usd);
}

/** Cost of the recorded runs, by each grouping. */
export function SpendCard(props: {
  runs: readonly Workload[];
  groupings: readonly Grouping[];
}) {
  const now = useNow(REFRESH);
  const { runs, groupings } = props;
  return (
    <InfoCard
      title="Estimated cost of runs"
      subheader={`All runs on record that you may see, ended ones too. ${ESTIMATE_NOTE} ${BOUNDS_NOTE}`}
    >
      {runs.length === 0 ? (
        <Typography color="textSecondary">No run is on record.</Typography>
      ) : (
        groupings.map(({ id, title, valueOf, show }) => (
          <CapacityTable
            key={id}
            label={`Estimated cost by ${title.toLocaleLowerCase('en')}`}
            columns={[title, 'Runs', 'Accelerator hours', 'Estimated cost']}
            rows={spendBy(runs, valueOf, now).map(row => ({
              key: row.value ?? '',
              cells: [
                row.value === undefined ? 'not known' : show(row.value),
                row.runs,
                row.deviceHours.toFixed(1),
                describeUsd(row),
              ],
            }))}
          />
        ))
      )}
    </InfoCard>
  );
}
