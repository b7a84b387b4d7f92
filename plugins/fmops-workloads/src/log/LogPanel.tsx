import Typography from '@material-ui/core/Typography';
import Alert from '@material-ui/lab/Alert';
import { makeStyles } from '@material-ui/core/styles';
import { InfoCard, Progress } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { usePermission } from '@backstage/plugin-permission-react';
import {
  isTerminal,
  workloadLogsPermission,
  type WorkloadDetails,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import { KeptLog } from './KeptLog';
import { logTranslationRef } from './messages';
import { PickedLog } from './PickedLog';
import { useLineLink } from './useLineLink';

const useStyles = makeStyles(theme => ({
  root: { display: 'grid', gap: theme.spacing(1.5), minWidth: 0 },
}));

/** The logs of a run or an endpoint: which container, and what it writes. */
export function LogPanel(props: { details: WorkloadDetails }) {
  const classes = useStyles();
  const { t } = useTranslationRef(logTranslationRef);
  const { loading, allowed } = usePermission({
    permission: workloadLogsPermission,
  });
  return (
    <InfoCard title={t('panel.title')}>
      <div className={classes.root}>
        {loading && <Progress />}
        {!loading && !allowed && (
          <Alert severity="info">
            {t('panel.forbidden', { permission: workloadLogsPermission.name })}
          </Alert>
        )}
        {allowed && <AllowedLog details={props.details} />}
      </div>
    </InfoCard>
  );
}

function AllowedLog({ details }: { details: WorkloadDetails }) {
  const { t } = useTranslationRef(logTranslationRef);
  const { workload, pods, keptLog } = details;
  const link = useLineLink();
  if (pods.length > 0) {
    return <PickedLog details={details} link={link} />;
  }
  if (keptLog) {
    return <KeptLog workload={workload.ref} kept={keptLog} link={link} />;
  }
  return (
    <Typography color="textSecondary">
      {isTerminal(workload.state) || workload.deletedAt
        ? t('panel.gone')
        : t('panel.begins')}
    </Typography>
  );
}
