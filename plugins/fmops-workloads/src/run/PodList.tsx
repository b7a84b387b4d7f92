import Typography from '@material-ui/core/Typography';
import Alert from '@material-ui/lab/Alert';
import { makeStyles } from '@material-ui/core/styles';
import { InfoCard } from '@backstage/core-components';
import type {
  WorkloadContainer,
  WorkloadDetails,
} from '@fmops/backstage-plugin-fmops-workloads-common';

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  pod: {
    padding: theme.spacing(1, 0),
    overflowWrap: 'anywhere',
    '& + &': { borderTop: `1px solid ${theme.palette.divider}` },
  },
  containers: { margin: 0, paddingLeft: theme.spacing(2.5) },
}));

/** A container in one line: `terminated, OOMKilled, exit code 137, 2 restarts`. */
export function describeContainer(container: WorkloadContainer): string {
  const { state, reason, exitCode, restarts } = container;
  return [
    state,
    reason,
    exitCode === undefined ? undefined : `exit code ${exitCode}`,
    restarts > 0
      ? `${restarts} ${restarts === 1 ? 'restart' : 'restarts'}`
      : undefined,
  ]
    .filter(Boolean)
    .join(', ');
}

/** Pods of a run or an endpoint and what their containers do. */
export function PodList(props: { details: WorkloadDetails }) {
  const classes = useStyles();
  const { pods, unavailable } = props.details;
  return (
    <InfoCard title="Pods">
      {unavailable && <Alert severity="warning">{unavailable}</Alert>}
      {pods.length === 0 && !unavailable && (
        <Typography color="textSecondary">
          The cluster has no pods of it: they are not created yet, or already
          gone.
        </Typography>
      )}
      <ul className={classes.list} aria-label="Pods">
        {pods.map(pod => (
          <li key={pod.name} className={classes.pod}>
            <Typography variant="body2">{pod.name}</Typography>
            <Typography variant="caption" color="textSecondary">
              {[pod.phase, pod.node && `on ${pod.node}`, pod.reason]
                .filter(Boolean)
                .join(' · ')}
            </Typography>
            {pod.message && (
              <Typography variant="body2">{pod.message}</Typography>
            )}
            <ul className={classes.containers}>
              {pod.containers.map(container => (
                <li key={container.name}>
                  <Typography variant="body2" component="span">
                    {container.name}: {describeContainer(container)}
                  </Typography>
                  {container.message && (
                    <Typography variant="caption" component="div">
                      {container.message}
                    </Typography>
                  )}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </InfoCard>
  );
}
