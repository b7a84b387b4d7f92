import Typography from '@material-ui/core/Typography';
import { InfoCard } from '@backstage/core-components';
import type { Workload } from '@fmops/backstage-plugin-fmops-workloads-common';
import { CapacityTable } from './CapacityTable';
import { demandOf, type Demand } from './demand';

const COLUMNS = [
  'Cluster',
  'Accelerator',
  'Asked for',
  'Held',
  'Waiting',
  'Runs and endpoints',
];

function describeHeld({ held, untold }: Demand): string {
  return untold > 0 ? `${held}, and of ${untold} not known` : String(held);
}

/** Accelerators asked for, held and waited for, by cluster. */
export function DemandCard(props: { workloads: readonly Workload[] }) {
  const rows = demandOf(props.workloads);
  return (
    <InfoCard
      title="Accelerators"
      subheader="What runs and endpoints that you may see ask for and hold now. Devices that nobody uses are not known from them."
    >
      {rows.length === 0 ? (
        <Typography color="textSecondary">
          Nothing asks for accelerators now.
        </Typography>
      ) : (
        <CapacityTable
          label="Accelerators"
          columns={COLUMNS}
          rows={rows.map(row => ({
            key: `${row.cluster} ${row.resource}`,
            cells: [
              row.cluster,
              row.resource,
              row.asked,
              describeHeld(row),
              row.waiting,
              row.workloads,
            ],
          }))}
        />
      )}
    </InfoCard>
  );
}
