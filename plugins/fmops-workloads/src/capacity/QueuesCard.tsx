import Typography from '@material-ui/core/Typography';
import { InfoCard } from '@backstage/core-components';
import type {
  ClusterCapacity,
  QueueCapacity,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import { Moment } from '../time/Moment';
import { CapacityTable, CLUSTER_COLUMN } from './CapacityTable';
import { QueueHolders } from './QueueHolders';
import { QueueName } from './QueueName';
import { QuotaBars } from './QuotaBars';

const COLUMNS = [
  'Queue',
  CLUSTER_COLUMN,
  'Quota',
  'Waiting runs',
  'Accelerators waited for',
  'First waits since',
  'Who holds accelerators',
];

function describePending(queue: QueueCapacity): string {
  const { pending, blocked, pendingInKueue = 0 } = queue;
  const unknown = pendingInKueue - pending;
  return [
    String(pending),
    blocked > 0 && `${blocked} of them blocked`,
    unknown > 0 && `and ${unknown} not known here`,
  ]
    .filter(Boolean)
    .join(', ');
}

/** Queues, their quota, what waits in them and who holds what they gave. */
export function QueuesCard(props: {
  clusters: readonly ClusterCapacity[];
  complete: boolean;
}) {
  const rows = props.clusters.flatMap(cluster =>
    cluster.queues.map(queue => ({ cluster, queue })),
  );
  return (
    <InfoCard
      title="Queues"
      subheader="A blocked run will not start by waiting alone: its page says why."
    >
      {rows.length === 0 ? (
        <Typography color="textSecondary">
          No queue is known, and no run waits in one.
        </Typography>
      ) : (
        <CapacityTable
          label="Queues"
          columns={COLUMNS}
          oneCluster={props.clusters.length === 1}
          rows={rows.map(({ cluster, queue }) => ({
            key: JSON.stringify([cluster.name, queue.namespace, queue.name]),
            cells: [
              <QueueName queue={queue} />,
              cluster.title ?? cluster.name,
              <QuotaBars queue={queue} complete={props.complete} />,
              describePending(queue),
              queue.waiting,
              queue.oldest ? <Moment time={queue.oldest} /> : 'none waits',
              <QueueHolders holders={queue.holders} />,
            ],
          }))}
        />
      )}
    </InfoCard>
  );
}
