import { useState } from 'react';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import Alert from '@material-ui/lab/Alert';
import { InfoCard, Progress } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { usePermission } from '@backstage/plugin-permission-react';
import {
  workloadManifestPermission,
  type WorkloadRef,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import { Manifest } from './Manifest';
import { manifestTranslationRef } from './messages';

const useStyles = makeStyles(theme => ({
  summary: { ...theme.typography.body1, cursor: 'pointer' },
  content: { marginTop: theme.spacing(1.5), minWidth: 0 },
}));

/** The object of a workload as the cluster has it; asked for when it is unfolded. */
export function ManifestPanel(props: { workload: WorkloadRef; gone: boolean }) {
  const classes = useStyles();
  const { t } = useTranslationRef(manifestTranslationRef);
  const { workload, gone } = props;
  const [open, setOpen] = useState(false);
  const { loading, allowed } = usePermission({
    permission: workloadManifestPermission,
  });
  return (
    <InfoCard title={t('panel.title')}>
      {gone ? (
        <Typography color="textSecondary">{t('panel.gone')}</Typography>
      ) : (
        <details onToggle={event => setOpen(event.currentTarget.open)}>
          <summary className={classes.summary}>
            {t('panel.summary', { kind: workload.kind, name: workload.name })}
          </summary>
          {open && (
            <div className={classes.content}>
              {loading && <Progress />}
              {!loading && !allowed && (
                <Alert severity="info">
                  {t('panel.denied', {
                    permission: workloadManifestPermission.name,
                  })}
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
