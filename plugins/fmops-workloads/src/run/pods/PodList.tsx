import Typography from '@material-ui/core/Typography';
import Alert from '@material-ui/lab/Alert';
import { InfoCard } from '@backstage/core-components';
import type { WorkloadDetails } from '@fmops/backstage-plugin-fmops-workloads-common';
import { PodGroupView } from './PodGroupView';
import { podGroups } from './podGroups';

/** Pods of a run or an endpoint by rank, and what their containers do. */
export function PodList(props: { details: WorkloadDetails }) {
  const { pods, unavailable } = props.details;
  return (
    <InfoCard title={pods.length > 1 ? `Pods (${pods.length})` : 'Pods'}>
      {unavailable && <Alert severity="warning">{unavailable}</Alert>}
      {pods.length === 0 && !unavailable && (
        <Typography color="textSecondary">
          The cluster has no pods of it: they are not created yet, or already
          gone.
        </Typography>
      )}
      {pods.length > 0 &&
        podGroups(pods).map(group => (
          // Titles count, so that they change; the order of groups does not
          <PodGroupView key={group.title.split(':')[0]} group={group} />
        ))}
    </InfoCard>
  );
}
