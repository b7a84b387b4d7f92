import Typography from '@material-ui/core/Typography';
import { InfoCard, Link } from '@backstage/core-components';
import { useRouteRef, useTranslationRef } from '@backstage/frontend-plugin-api';
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
import { CapacityTable } from './CapacityTable';
import { capacityTranslationRef, type CapacityMessages } from './messages';

const COLUMNS = [
  'waiting.run',
  'column.cluster',
  'column.owner',
  'column.queue',
  'waiting.for',
  'waiting.since',
  'waiting.reason',
] as const;

function describeWanted(
  t: CapacityMessages,
  { countAccelerators }: RunWords,
  { devices, resource, instanceType }: WaitingRun,
): string {
  const accelerators = countAccelerators(devices, resource);
  return instanceType
    ? t('waiting.ofType', { accelerators, instanceType })
    : accelerators;
}

function describeReason(t: CapacityMessages, run: WaitingRun): string {
  const reason = run.reason ?? t('waiting.noReason');
  return run.blocked ? t('waiting.blocked', { reason }) : reason;
}

/** Runs that wait for accelerators, each with a way to its page, which says why. */
export function WaitingCard(props: { clusters: readonly ClusterCapacity[] }) {
  const { t } = useTranslationRef(capacityTranslationRef);
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
      title={t('waiting.title')}
      subheader={
        more
          ? t('waiting.subheaderLongest', { most: String(MOST_WAITING_RUNS) })
          : t('waiting.subheader')
      }
    >
      {rows.length === 0 ? (
        <Typography color="textSecondary">{t('waiting.none')}</Typography>
      ) : (
        <CapacityTable
          label={t('waiting.title')}
          columns={COLUMNS.map(key => t(key))}
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
                t('value.unknown')
              ),
              run.queue ?? t('value.none'),
              describeWanted(t, words, run),
              <Moment time={run.since} />,
              describeReason(t, run),
            ],
          }))}
        />
      )}
    </InfoCard>
  );
}
