import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { ClusterCapacity } from '@fmops/backstage-plugin-fmops-workloads-common';
import { CapacityTable } from './CapacityTable';
import { capacityTranslationRef } from './messages';

const COLUMNS = [
  'demand.accelerator',
  'column.cluster',
  'demand.asked',
  'column.held',
  'demand.waiting',
  'column.workloads',
] as const;

/** Accelerators asked for, held and waited for, by cluster. */
export function DemandTable(props: { clusters: readonly ClusterCapacity[] }) {
  const { t } = useTranslationRef(capacityTranslationRef);
  const rows = props.clusters.flatMap(cluster =>
    cluster.demand.map(demand => ({ cluster, demand })),
  );
  return rows.length > 0 ? (
    <CapacityTable
      label={t('demand.table')}
      columns={COLUMNS.map(key => t(key))}
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
