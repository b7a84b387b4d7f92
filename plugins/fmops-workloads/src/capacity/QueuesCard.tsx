import Typography from '@material-ui/core/Typography';
import { InfoCard } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type {
  ClusterCapacity,
  QueueCapacity,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import { Moment } from '../time/Moment';
import { CapacityTable } from './CapacityTable';
import { capacityTranslationRef, type CapacityMessages } from './messages';
import { QueueHolders } from './QueueHolders';
import { QueueName } from './QueueName';
import { QuotaBars } from './QuotaBars';

const COLUMNS = [
  'column.queue',
  'column.cluster',
  'queues.quota',
  'queues.pending',
  'queues.waitedFor',
  'queues.oldest',
  'queues.holders',
] as const;

function describePending(t: CapacityMessages, queue: QueueCapacity): string {
  const { pending, blocked, pendingInKueue = 0 } = queue;
  const unknown = pendingInKueue - pending;
  return [
    String(pending),
    blocked > 0 && t('queues.blocked', { blocked: String(blocked) }),
    unknown > 0 && t('queues.unknownPending', { unknown: String(unknown) }),
  ]
    .filter(Boolean)
    .join(', ');
}

/** Queues, their quota, what waits in them and who holds what they gave. */
export function QueuesCard(props: {
  clusters: readonly ClusterCapacity[];
  complete: boolean;
}) {
  const { t } = useTranslationRef(capacityTranslationRef);
  const rows = props.clusters.flatMap(cluster =>
    cluster.queues.map(queue => ({ cluster, queue })),
  );
  return (
    <InfoCard title={t('queues.title')} subheader={t('queues.subheader')}>
      {rows.length === 0 ? (
        <Typography color="textSecondary">{t('queues.none')}</Typography>
      ) : (
        <CapacityTable
          label={t('queues.title')}
          columns={COLUMNS.map(key => t(key))}
          oneCluster={props.clusters.length === 1}
          rows={rows.map(({ cluster, queue }) => ({
            key: JSON.stringify([cluster.name, queue.namespace, queue.name]),
            cells: [
              <QueueName queue={queue} />,
              cluster.title ?? cluster.name,
              <QuotaBars queue={queue} complete={props.complete} />,
              describePending(t, queue),
              queue.waiting,
              queue.oldest ? (
                <Moment time={queue.oldest} />
              ) : (
                t('queues.noneWaits')
              ),
              <QueueHolders holders={queue.holders} />,
            ],
          }))}
        />
      )}
    </InfoCard>
  );
}
