import { useState } from 'react';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import Alert from '@material-ui/lab/Alert';
import { InfoCard, Progress } from '@backstage/core-components';
import { usePermission } from '@backstage/plugin-permission-react';
import {
  workloadManifestPermission,
  type WorkloadRef,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import { Manifest } from './Manifest';

const useStyles = makeStyles(theme => ({
  summary: { ...theme.typography.body1, cursor: 'pointer' },
  content: { marginTop: theme.spacing(1.5), minWidth: 0 },
}));

/** The object of a workload as the cluster has it; asked for when it is unfolded. */
export function ManifestPanel(props: { workload: WorkloadRef; gone: boolean }) {
  const classes = useStyles();
  const { workload, gone } = props;
  const [open, setOpen] = useState(false);
  const { loading, allowed } = usePermission({
    permission: workloadManifestPermission,
  });
  return (
    <InfoCard title="Manifest">
      {gone ? (
        <Typography color="textSecondary">
          Its object is no longer in the cluster, and manifests are not kept.
        </Typography>
      ) : (
        <details onToggle={event => setOpen(event.currentTarget.open)}>
          <summary className={classes.summary}>
            {workload.kind} {workload.name} as YAML
          </summary>
          {open && (
            <div className={classes.content}>
              {loading && <Progress />}
              {!loading && !allowed && (
                <Alert severity="info">
                  You may not read manifests: it takes the permission{' '}
                  {workloadManifestPermission.name}. Ask whoever manages
                  permissions in this portal.
                </Alert>
              )}
              {allowed && <Manifest workload={workload} />}
            </div>
          )}
        </details>
      )}
    </InfoCard>
  );
}
