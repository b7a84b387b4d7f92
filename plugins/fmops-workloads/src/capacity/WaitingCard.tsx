import Typography from '@material-ui/core/Typography';
import { InfoCard, Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import {
  MOST_WAITING_RUNS,
  workloadKey,
  type ClusterCapacity,
  type WaitingRun,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import { LineageLink } from '../lineage/LineageLink';
import { runRouteRef } from '../routes';
import { useRunWords, type RunWords } from '../runs/useRunWords';
import { Moment } from '../time/Moment';
import { CapacityTable, CLUSTER_COLUMN } from './CapacityTable';

const COLUMNS = [
  'Run',
  CLUSTER_COLUMN,
  'Owner',
  'Queue',
  'Waits for',
  'Since',
  'Reason',
];

function describeWanted(
  { countAccelerators }: RunWords,
  { devices, resource, instanceType }: WaitingRun,
) {
  const count = countAccelerators(devices, resource);
  return instanceType ? `${count} of ${instanceType}` : count;
}

function describeReason({ blocked, reason }: WaitingRun): string {
  const why = reason ?? 'not told';
  return blocked ? `Blocked: ${why}` : why;
}

/** Runs that wait for accelerators, each with a way to its page, which says why. */
export function WaitingCard(props: { clusters: readonly ClusterCapacity[] }) {
  const linkOf = useRouteRef(runRouteRef);
  const words = useRunWords();
  const rows = props.clusters.flatMap(cluster =>
    cluster.waiting.map(run => ({ cluster, run })),
  );
  const more = props.clusters.some(
    ({ waiting }) => waiting.length === MOST_WAITING_RUNS,
  );
  return (
    <InfoCard
      title="Waiting runs"
      subheader={
        more
          ? `The ${MOST_WAITING_RUNS} of each cluster that wait longest. The page of a run says what holds it.`
          : 'The page of a run says what holds it.'
      }
    >
      {rows.length === 0 ? (
        <Typography color="textSecondary">
          No run waits for accelerators.
        </Typography>
      ) : (
        <CapacityTable
          label="Waiting runs"
          columns={COLUMNS}
          oneCluster={props.clusters.length === 1}
          rows={rows.map(({ cluster, run }) => ({
            key: workloadKey(run),
            cells: [
              linkOf ? (
                <Link
                  to={linkOf({ cluster: run.ref.cluster, uid: run.ref.uid })}
                >
                  {run.ref.name}
                </Link>
              ) : (
                run.ref.name
              ),
              cluster.title ?? cluster.name,
              run.owner ? (
                <LineageLink value={run.owner} defaultKind="Group" />
              ) : (
                'not known'
              ),
              run.queue ?? 'none',
              describeWanted(words, run),
              <Moment time={run.since} />,
              describeReason(run),
            ],
          }))}
        />
      )}
    </InfoCard>
  );
}
