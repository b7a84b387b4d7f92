import Typography from '@material-ui/core/Typography';
import {
  InfoCard,
  StatusError,
  StatusOK,
  StatusWarning,
} from '@backstage/core-components';
import type { ClusterRights } from '@fmops/backstage-plugin-fmops-workloads-common';
import { CapacityTable } from '../../capacity/CapacityTable';

const COLUMNS = ['Cluster', 'State', 'Users', 'Account'];

/** All clusters at a glance. */
export function RightsOverview(props: { clusters: readonly ClusterRights[] }) {
  return (
    <InfoCard title="All clusters">
      <CapacityTable
        label="What the portal may do in each cluster"
        columns={COLUMNS}
        rows={props.clusters.map(rights => ({
          key: rights.cluster,
          cells: [
            <a href={`#cluster-${rights.cluster}`}>
              <Typography component="span" variant="body2" color="primary">
                {rights.title ?? rights.cluster}
              </Typography>
            </a>,
            <Verdict rights={rights} />,
            rights.impersonates ? 'in their own names' : 'through the portal',
            rights.account?.username ?? 'not known',
          ],
        }))}
      />
    </InfoCard>
  );
}

function Verdict({
  rights: { unavailable, checks },
}: {
  rights: ClusterRights;
}) {
  if (unavailable) {
    return <StatusError>Does not answer</StatusError>;
  }
  const count = (...states: string[]) =>
    checks.filter(({ state }) => states.includes(state)).length;
  const bad = count('missing', 'excess');
  const minor = count('reduced', 'unknown');
  if (bad > 0) {
    return <StatusError>{`${bad} of ${checks.length} to mend`}</StatusError>;
  }
  return minor > 0 ? (
    <StatusWarning>{`${minor} of ${checks.length} in part`}</StatusWarning>
  ) : (
    <StatusOK>All is granted, and no more</StatusOK>
  );
}
