import type { ClusterRights } from '@fmops/backstage-plugin-fmops-workloads-common';
import { KubernetesError, type ClusterConnection } from '../clusters';
import { clusterText } from '../text/clusterText';

const LONGEST_NAME = 253;

/** Who the portal is in a cluster; undefined where the API server does not tell, before Kubernetes 1.28. */
export async function accountIn(
  connection: ClusterConnection,
  signal: AbortSignal,
): Promise<ClusterRights['account']> {
  try {
    const { body } = await connection.json<{
      status?: { userInfo?: { username?: string; groups?: string[] } };
    }>({
      method: 'POST',
      path: '/apis/authentication.k8s.io/v1/selfsubjectreviews',
      body: {
        apiVersion: 'authentication.k8s.io/v1',
        kind: 'SelfSubjectReview',
      },
      signal,
    });
    const { username, groups = [] } = body.status?.userInfo ?? {};
    const name = clusterText(username, LONGEST_NAME);
    return name === undefined
      ? undefined
      : {
          username: name,
          groups: groups.flatMap(
            group => clusterText(group, LONGEST_NAME) ?? [],
          ),
        };
  } catch (error) {
    if (
      error instanceof KubernetesError &&
      [403, 404, 405].includes(error.status)
    ) {
      return undefined;
    }
    throw error;
  }
}
