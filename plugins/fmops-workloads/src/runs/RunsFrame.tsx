import type { ReactNode } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import { Progress } from '@backstage/core-components';
import Alert from '@material-ui/lab/Alert';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { Workload } from '@fmops/backstage-plugin-fmops-workloads-common';
import { messageOf } from '../errors/problem';
import { ProblemPanel, type ProblemTexts } from '../errors/ProblemPanel';
import { LiveStatus } from '../live/LiveStatus';
import type { useWorkloads } from '../live/useWorkloads';
import { byNewest } from '../time/runTimes';
import { ClusterWarnings } from './ClusterWarnings';
import { DemoBanner } from './DemoMark';
import { runsTranslationRef } from './messages';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gap: theme.spacing(2),
    minWidth: 0,
    fontFamily: theme.typography.fontFamily,
  },
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(2),
  },
  controls: { flex: '1 1 22rem', minWidth: 0 },
}));

/** What all lists of runs or endpoints have around them: live status, warnings, loading and errors. */
export function RunsFrame(props: {
  live: ReturnType<typeof useWorkloads>;
  /** Default: both. */
  category?: Workload['category'];
  problems: ProblemTexts;
  controls?: (listed: readonly Workload[]) => ReactNode;
  /** Renders the workloads of the category, newest first, once they are known. */
  children: (listed: readonly Workload[]) => ReactNode;
}) {
  const classes = useStyles();
  const { t } = useTranslationRef(runsTranslationRef);
  const { loaded, workloads, clusters, stream } = props.live;
  if (stream.error && stream.connection === 'ended' && !loaded) {
    return (
      <ProblemPanel
        error={stream.error}
        texts={props.problems}
        retry={stream.retry}
      />
    );
  }
  const { category } = props;
  const listed = [...workloads.values()]
    .filter(workload => !category || workload.category === category)
    .sort(byNewest);
  return (
    <div className={classes.root}>
      <div className={classes.bar}>
        <div className={classes.controls}>{props.controls?.(listed)}</div>
        <LiveStatus stream={stream} />
      </div>
      <DemoBanner workloads={listed} clusters={clusters} />
      <ClusterWarnings clusters={clusters} />
      {stream.error && (
        <Alert severity="warning">
          {t('frame.interrupted', { problem: messageOf(stream.error) })}
        </Alert>
      )}
      {loaded ? props.children(listed) : <Progress />}
    </div>
  );
}
