import Alert from '@material-ui/lab/Alert';
import type { ClusterStatus } from '@fmops/backstage-plugin-fmops-workloads-common';
import { Moment } from '../time/Moment';

/**
 * Names the clusters that can't be reached, so that nobody trusts old states,
 * and what else of the clusters is not in the list.
 */
export function ClusterWarnings(props: { clusters: readonly ClusterStatus[] }) {
  return (
    <>
      {props.clusters
        .filter(cluster => !cluster.reachable)
        .map(cluster => (
          <Alert
            key={cluster.name}
            severity="warning"
            data-testid="cluster-unreachable"
          >
            Cluster {cluster.title ?? cluster.name} cannot be reached
            {cluster.since && (
              <>
                {' '}
                (since <Moment time={cluster.since} />)
              </>
            )}
            . What runs there is shown as it was last seen.
            {cluster.message && ` ${cluster.message}`}
          </Alert>
        ))}
      {props.clusters
        .filter(cluster => cluster.reachable && cluster.unread?.length)
        .map(cluster => (
          <Alert
            key={cluster.name}
            severity="warning"
            data-testid="cluster-unread"
          >
            Not everything in cluster {cluster.title ?? cluster.name} is shown,
            or is up to date. {cluster.unread?.join('. ')}
          </Alert>
        ))}
    </>
  );
}
