import Typography from '@material-ui/core/Typography';
import { InfoCard } from '@backstage/core-components';
import type { Workload } from '@fmops/backstage-plugin-fmops-workloads-common';
import type { OwnerOf } from '../assignment/useOwnerOf';
import { LineageLink } from '../lineage/LineageLink';
import { Moment } from '../time/Moment';
import { CapacityTable } from './CapacityTable';
import { queuesOf, type Holder, type QueueUse } from './queues';

const COLUMNS = [
  'Queue',
  'Cluster',
  'Waiting runs',
  'Accelerators waited for',
  'First waits since',
  'Who holds accelerators',
];

function describePending({ pending, blocked }: QueueUse): string {
  return blocked > 0
    ? `${pending}, ${blocked} of them blocked`
    : String(pending);
}

function Holders({ holders }: { holders: readonly Holder[] }) {
  return holders.length === 0 ? (
    <>nobody that you may see</>
  ) : (
    <>
      {holders.map(({ owner, devices }, index) => (
        <span key={owner ?? ''}>
          {index > 0 && ', '}
          {owner ? (
            <LineageLink value={owner} defaultKind="Group" />
          ) : (
            'owner not known'
          )}
          : {devices}
        </span>
      ))}
    </>
  );
}

/** Queues, what waits in them and who holds what they gave. */
export function QueuesCard(props: {
  workloads: readonly Workload[];
  ownerOf: OwnerOf;
}) {
  const queues = queuesOf(props.workloads, props.ownerOf);
  return (
    <InfoCard
      title="Queues"
      subheader="A blocked run will not start by waiting alone: its page says why."
    >
      {queues.length === 0 ? (
        <Typography color="textSecondary">
          No run waits in a queue or holds accelerators from one.
        </Typography>
      ) : (
        <CapacityTable
          label="Queues"
          columns={COLUMNS}
          rows={queues.map(queue => ({
            key: JSON.stringify([queue.cluster, queue.namespace, queue.name]),
            cells: [
              queue.namespace
                ? `${queue.namespace} / ${queue.name}`
                : queue.name,
              queue.cluster,
              describePending(queue),
              queue.waiting,
              queue.oldest ? <Moment time={queue.oldest} /> : 'none waits',
              <Holders holders={queue.holders} />,
            ],
          }))}
        />
      )}
    </InfoCard>
  );
}
