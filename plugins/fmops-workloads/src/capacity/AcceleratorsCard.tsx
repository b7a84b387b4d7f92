import Typography from '@material-ui/core/Typography';
import { InfoCard } from '@backstage/core-components';
import type { ClusterCapacity } from '@fmops/backstage-plugin-fmops-workloads-common';
import { CapacityTable, CLUSTER_COLUMN } from './CapacityTable';
import { DemandTable } from './DemandTable';
import { describeNodes } from './describeNodes';
import { deviceUse, type DeviceUse } from './deviceUse';
import { UseBar } from './UseBar';
import { UseLegend } from './UseLegend';

const COLUMNS = [
  'Instance type',
  CLUSTER_COLUMN,
  'Use',
  'Held',
  'Idle or held by others',
  'Not ready',
  'Waited for',
  'Nodes',
];

const amount = (count: number) =>
  count.toLocaleString('en', { maximumFractionDigits: 1 });

function describeHeld({ runs, endpoints }: DeviceUse): string {
  if (endpoints === 0 || runs === 0) {
    return amount(runs + endpoints);
  }
  return `${amount(runs + endpoints)} (runs ${amount(runs)}, endpoints ${amount(
    endpoints,
  )})`;
}

/** Accelerators of the clusters by instance type, and what is asked for. */
export function AcceleratorsCard(props: {
  clusters: readonly ClusterCapacity[];
  /** Whether nodes are told to this reader. */
  complete: boolean;
}) {
  const untold = props.complete ? 'not known' : 'not shown to you';
  const rows = props.clusters.flatMap(cluster =>
    cluster.instances.map(instance => ({ cluster, instance })),
  );
  return (
    <InfoCard
      title="Accelerators"
      subheader="What nodes offer, and what runs and endpoints hold that the portal knows. What else holds accelerators is not known, and stands with those that are idle."
    >
      {rows.length === 0 ? (
        <Typography color="textSecondary">
          No node with accelerators is known here, and nothing holds any.
        </Typography>
      ) : (
        <>
          <CapacityTable
            label="Accelerators by instance type"
            columns={COLUMNS}
            oneCluster={props.clusters.length === 1}
            rows={rows.map(({ cluster, instance }) => {
              const { instanceType, resource, nodes } = instance;
              const use = deviceUse(instance);
              return {
                key: JSON.stringify([cluster.name, instanceType, resource]),
                cells: [
                  <>
                    {instanceType ?? 'not known'}
                    <Typography
                      variant="caption"
                      color="textSecondary"
                      component="div"
                    >
                      {resource}
                    </Typography>
                  </>,
                  cluster.title ?? cluster.name,
                  <UseBar use={use} />,
                  describeHeld(use),
                  use.idle === undefined ? untold : amount(use.idle),
                  use.notReady === undefined ? untold : amount(use.notReady),
                  amount(instance.waiting),
                  nodes ? describeNodes(nodes) : untold,
                ],
              };
            })}
          />
          <UseLegend />
        </>
      )}
      <DemandTable clusters={props.clusters} />
    </InfoCard>
  );
}
