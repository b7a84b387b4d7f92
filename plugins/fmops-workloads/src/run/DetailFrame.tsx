import type { ReactNode } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import { Progress } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Alert from '@material-ui/lab/Alert';
import type { WorkloadDetails } from '@fmops/backstage-plugin-fmops-workloads-common';
import { messageOf } from '../errors/problem';
import { ProblemPanel, type ProblemTexts } from '../errors/ProblemPanel';
import type { LiveStream } from '../live/useLiveStream';
import { useWorkloadDetails } from '../live/useWorkloadDetails';
import { DemoBanner } from '../runs/DemoMark';
import { Moment } from '../time/Moment';
import { runTranslationRef } from './messages';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gap: theme.spacing(2),
    minWidth: 0,
    fontFamily: theme.typography.fontFamily,
  },
}));

const SENTENCES = {
  run: { loading: 'frame.runLoading', stale: 'frame.runStale' },
  endpoint: { loading: 'frame.endpointLoading', stale: 'frame.endpointStale' },
} as const;

/** What the page of a run or an endpoint has around it: loading, errors and warnings. */
export function DetailFrame(props: {
  cluster: string;
  uid: string;
  noun: 'run' | 'endpoint';
  problems: ProblemTexts;
  back: ReactNode;
  children(details: WorkloadDetails, stream: LiveStream): ReactNode;
}) {
  const classes = useStyles();
  const { t } = useTranslationRef(runTranslationRef);
  const { noun, problems, back } = props;
  const { details, stream } = useWorkloadDetails(props.cluster, props.uid);
  const { error, connection, retry } = stream;

  if (!details) {
    if (error && connection === 'ended') {
      return (
        <div className={classes.root}>
          {back}
          <ProblemPanel error={error} texts={problems} retry={retry} />
        </div>
      );
    }
    return (
      <>
        {error && (
          <Alert severity="warning">
            {t(SENTENCES[noun].loading, { problem: messageOf(error) })}
          </Alert>
        )}
        <Progress />
      </>
    );
  }
  const { workload } = details;
  return (
    <div className={classes.root}>
      <DemoBanner workloads={[workload]} clusters={[]} />
      {workload.staleSince && (
        <Alert severity="warning" data-testid="cluster-unreachable">
          {t(SENTENCES[noun].stale, {
            time: <Moment time={workload.staleSince} />,
          })}
        </Alert>
      )}
      {props.children(details, stream)}
    </div>
  );
}
