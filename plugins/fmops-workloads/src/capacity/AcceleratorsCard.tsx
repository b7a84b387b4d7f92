import Typography from '@material-ui/core/Typography';
import { InfoCard } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { ClusterCapacity } from '@fmops/backstage-plugin-fmops-workloads-common';
import { pageLocale } from '@fmops/backstage-plugin-fmops-models-react';
import { CapacityTable } from './CapacityTable';
import { DemandTable } from './DemandTable';
import { describeNodes } from './describeNodes';
import { deviceUse, type DeviceUse } from './deviceUse';
import { capacityTranslationRef, type CapacityMessages } from './messages';
import { UseBar } from './UseBar';
import { UseLegend } from './UseLegend';

const COLUMNS = [
  'accelerators.instanceType',
  'column.cluster',
  'accelerators.use',
  'column.held',
  'part.idle',
  'part.notReady',
  'accelerators.waitedFor',
  'accelerators.nodes',
] as const;

const amount = (count: number) =>
  count.toLocaleString(pageLocale(), { maximumFractionDigits: 1 });

function describeHeld(
  t: CapacityMessages,
  { runs, endpoints }: DeviceUse,
): string {
  const total = amount(runs + endpoints);
  if (endpoints === 0 || runs === 0) {
    return total;
  }
  return t('accelerators.heldByBoth', {
    total,
    runs: amount(runs),
    endpoints: amount(endpoints),
  });
}

/** Accelerators of the clusters by instance type, and what is asked for. */
export function AcceleratorsCard(props: {
  clusters: readonly ClusterCapacity[];
  /** Whether nodes are told to this reader. */
  complete: boolean;
}) {
  const { t } = useTranslationRef(capacityTranslationRef);
  const untold = props.complete ? t('value.unknown') : t('value.hidden');
  const rows = props.clusters.flatMap(cluster =>
    cluster.instances.map(instance => ({ cluster, instance })),
  );
  return (
    <InfoCard
      title={t('accelerators.title')}
      subheader={t('accelerators.subheader')}
    >
      {rows.length === 0 ? (
        <Typography color="textSecondary">{t('accelerators.none')}</Typography>
      ) : (
        <>
          <CapacityTable
            label={t('accelerators.table')}
            columns={COLUMNS.map(key => t(key))}
            oneCluster={props.clusters.length === 1}
            rows={rows.map(({ cluster, instance }) => {
              const { instanceType, resource, nodes } = instance;
              const use = deviceUse(instance);
              return {
                key: JSON.stringify([cluster.name, instanceType, resource]),
                cells: [
                  <>
                    {instanceType ?? t('value.unknown')}
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
                  describeHeld(t, use),
                  use.idle === undefined ? untold : amount(use.idle),
                  use.notReady === undefined ? untold : amount(use.notReady),
                  amount(instance.waiting),
                  nodes ? describeNodes(t, nodes) : untold,
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
