import type { ClusterCapacity } from '@fmops/backstage-plugin-fmops-workloads-common';
import { CapacityTable, CLUSTER_COLUMN } from './CapacityTable';

const COLUMNS = [
  'Accelerator',
  CLUSTER_COLUMN,
  'Asked for',
  'Held',
  'Waiting',
  'Runs and endpoints',
];

/** Accelerators asked for, held and waited for, by cluster. */
export function DemandTable(props: { clusters: readonly ClusterCapacity[] }) {
  const rows = props.clusters.flatMap(cluster =>
    cluster.demand.map(demand => ({ cluster, demand })),
  );
  return rows.length > 0 ? (
    <CapacityTable
      label="Accelerators asked for"
      columns={COLUMNS}
      oneCluster={props.clusters.length === 1}
      rows={rows.map(({ cluster, demand }) => ({
        key: JSON.stringify([cluster.name, demand.resource]),
        cells: [
          demand.resource,
          cluster.title ?? cluster.name,
          demand.asked,
          demand.held,
          demand.waiting,
          demand.workloads,
        ],
      }))}
    />
  ) : null;
}
