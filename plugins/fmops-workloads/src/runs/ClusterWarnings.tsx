import Alert from '@material-ui/lab/Alert';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { ClusterStatus } from '@fmops/backstage-plugin-fmops-workloads-common';
import { Moment } from '../time/Moment';
import { runsTranslationRef } from './messages';

/**
 * Names the clusters that can't be reached, so that nobody trusts old states,
 * and what else of the clusters is not in the list.
 */
export function ClusterWarnings(props: { clusters: readonly ClusterStatus[] }) {
  const { t } = useTranslationRef(runsTranslationRef);
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
            {cluster.since
              ? t('cluster.unreachableSince', {
                  cluster: cluster.title ?? cluster.name,
                  time: <Moment time={cluster.since} />,
                })
              : t('cluster.unreachable', {
                  cluster: cluster.title ?? cluster.name,
                })}
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
            {t('cluster.unread', {
              cluster: cluster.title ?? cluster.name,
              problems: (cluster.unread ?? []).join('. '),
            })}
          </Alert>
        ))}
    </>
  );
}
