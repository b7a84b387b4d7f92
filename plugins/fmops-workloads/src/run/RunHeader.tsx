import type { ReactNode } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import type { Workload } from '@fmops/backstage-plugin-fmops-workloads-common';
import type { LiveStream } from '../live/useLiveStream';
import { RunProgress } from '../runs/RunProgress';
import { RunDuration } from '../time/RunDuration';
import { DetailHeader } from './DetailHeader';
import { StopButton } from './StopButton';

const useStyles = makeStyles({ progress: { maxWidth: '40rem' } });

/** Name, state and controls of a run. */
export function RunHeader(props: {
  workload: Workload;
  stream: LiveStream;
  explained: boolean;
  back: ReactNode;
}) {
  const classes = useStyles();
  const { workload } = props;
  return (
    <DetailHeader
      {...props}
      controls={<StopButton workload={workload} />}
      times={<RunDuration workload={workload} />}
    >
      <div className={classes.progress}>
        <RunProgress workload={workload} />
      </div>
    </DetailHeader>
  );
}
