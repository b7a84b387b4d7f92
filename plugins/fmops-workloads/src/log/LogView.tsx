import { useMemo, useState } from 'react';
import Button from '@material-ui/core/Button';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import Switch from '@material-ui/core/Switch';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import DownloadIcon from '@material-ui/icons/GetApp';
import type { WorkloadRef } from '@fmops/backstage-plugin-fmops-workloads-common';
import { LossChart } from '../loss/LossChart';
import { parseLoss } from '../loss/parseLoss';
import { downloadLog } from './downloadLog';
import { LogLines } from './LogLines';
import { LogNotice } from './LogNotice';
import type { LogSource } from './logSources';
import { useLog } from './useLog';

const useStyles = makeStyles(theme => ({
  root: { display: 'grid', gap: theme.spacing(1.5), minWidth: 0 },
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: theme.spacing(1),
  },
}));

/** The log of one container, followed, with the losses drawn that it prints. */
export function LogView(props: { workload: WorkloadRef; source: LogSource }) {
  const classes = useStyles();
  const { workload, source } = props;
  const { log, stream } = useLog(workload, source.pod, source.container);
  const [follow, setFollow] = useState(true);
  const loss = useMemo(() => parseLoss(log.lines), [log.lines]);
  const name = `${workload.name}-${source.pod}-${source.container}`;
  return (
    <div className={classes.root}>
      <LossChart series={loss} />
      <div className={classes.bar}>
        <FormControlLabel
          control={
            <Switch
              size="small"
              color="primary"
              checked={follow}
              onChange={event => setFollow(event.target.checked)}
            />
          }
          label="Follow"
        />
        {log.dropped > 0 && (
          <Typography variant="caption" color="textSecondary">
            The first {log.dropped} lines are no longer kept here.
          </Typography>
        )}
        <Button
          size="small"
          startIcon={<DownloadIcon />}
          disabled={log.lines.length === 0}
          onClick={() => downloadLog(name, log.lines)}
        >
          Download
        </Button>
      </div>
      {log.lines.length > 0 && (
        <LogLines log={log} follow={follow} onFollowChange={setFollow} />
      )}
      <LogNotice stream={stream} empty={log.lines.length === 0} />
    </div>
  );
}
