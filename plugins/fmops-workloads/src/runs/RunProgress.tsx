import LinearProgress from '@material-ui/core/LinearProgress';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  isTerminal,
  type Workload,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import { useFormatDuration } from '../time/useFormatDuration';
import { runsTranslationRef } from './messages';

const useStyles = makeStyles(theme => ({
  root: { minWidth: 0, display: 'grid', gap: theme.spacing(0.5) },
  bar: { height: 6, borderRadius: 3 },
}));

/** How far a run has come, as far as it tells. */
export function RunProgress(props: { workload: Workload }) {
  const classes = useStyles();
  const { progress, state } = props.workload;
  const { t } = useTranslationRef(runsTranslationRef);
  const formatDuration = useFormatDuration();
  if (progress?.percent === undefined) {
    return null;
  }
  const { remainingSeconds } = progress;
  const value = Math.round(Math.min(100, Math.max(0, progress.percent)));
  const percent = String(value);
  return (
    <div className={classes.root} data-testid="run-progress">
      <LinearProgress
        className={classes.bar}
        variant="determinate"
        value={value}
        aria-label={t('progress.label', { run: props.workload.ref.name })}
      />
      <Typography variant="caption" color="textSecondary">
        {remainingSeconds !== undefined && !isTerminal(state)
          ? t('progress.left', {
              percent,
              duration: formatDuration(remainingSeconds * 1000),
            })
          : t('progress.percent', { percent })}
      </Typography>
    </div>
  );
}
