import { makeStyles } from '@material-ui/core/styles';
import type { WorkloadState } from '@fmops/backstage-plugin-fmops-workloads-common';
import { StateIcon } from './StateIcon';
import { useStateWords } from './useStateWords';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: theme.spacing(0.75),
    fontWeight: 500,
    whiteSpace: 'nowrap',
  },
  waiting: { color: theme.palette.text.secondary },
  active: { color: theme.palette.info.main },
  good: { color: theme.palette.success.main },
  attention: { color: theme.palette.warning.main },
  bad: { color: theme.palette.error.main },
  neutral: { color: theme.palette.text.secondary },
}));

/** A state by icon and word; the colour only repeats what they say. */
export function StateLabel(props: { state: WorkloadState }) {
  const classes = useStyles();
  const { presentState } = useStateWords();
  const { label, tone, icon, meaning } = presentState(props.state);
  return (
    <span className={classes.root} title={meaning}>
      <StateIcon name={icon} className={classes[tone]} />
      <span data-testid="run-state">{label}</span>
    </span>
  );
}
