import LinearProgress from '@material-ui/core/LinearProgress';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { Workload } from '@fmops/backstage-plugin-fmops-workloads-common';
import { useRunWords } from '../runs/useRunWords';
import { endpointTranslationRef } from './messages';

const useStyles = makeStyles(theme => ({
  root: { minWidth: 0, display: 'grid', gap: theme.spacing(0.5) },
  bar: { height: 6, borderRadius: 3 },
}));

/** How many of the replicas are ready, as far as the cluster tells. */
export function ReplicaBar(props: { workload: Workload }) {
  const classes = useStyles();
  const { t } = useTranslationRef(endpointTranslationRef);
  const { replicas, ref } = props.workload;
  const text = useRunWords().describeReplicas(props.workload);
  if (!text) {
    return null;
  }
  const { desired = 0, ready } = replicas ?? {};
  return (
    <div className={classes.root} data-testid="endpoint-replicas">
      {desired > 0 && ready !== undefined && (
        <LinearProgress
          className={classes.bar}
          variant="determinate"
          value={Math.min(100, (100 * ready) / desired)}
          aria-label={t('replicas.label', { endpoint: ref.name })}
        />
      )}
      <Typography variant="caption" color="textSecondary">
        {text}
      </Typography>
    </div>
  );
}
