import Typography from '@material-ui/core/Typography';
import Alert from '@material-ui/lab/Alert';
import { InfoCard } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { WorkloadDetails } from '@fmops/backstage-plugin-fmops-workloads-common';
import { runTranslationRef } from '../messages';
import { PodGroupView } from './PodGroupView';
import { podGroups } from './podGroups';

/** Pods of a run or an endpoint by rank, and what their containers do. */
export function PodList(props: { details: WorkloadDetails }) {
  const { t } = useTranslationRef(runTranslationRef);
  const { pods, unavailable } = props.details;
  return (
    <InfoCard
      title={
        pods.length > 1
          ? t('pods.titleCount', { number: String(pods.length) })
          : t('pods.title')
      }
    >
      {unavailable && <Alert severity="warning">{unavailable}</Alert>}
      {pods.length === 0 && !unavailable && (
        <Typography color="textSecondary">{t('pods.empty')}</Typography>
      )}
      {pods.length > 0 &&
        podGroups(t, pods).map(group => (
          <PodGroupView key={group.id} group={group} />
        ))}
    </InfoCard>
  );
}
