import useAsync from 'react-use/lib/useAsync';
import { identityApiRef, useApi } from '@backstage/core-plugin-api';
import { usePermission } from '@backstage/plugin-permission-react';
import {
  workloadStopPermission,
  type Workload,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import { fmopsWorkloadsApiRef } from '../api/fmopsWorkloadsApiRef';

/**
 * Why the user can't stop a run, in a sentence, as far as the portal can tell
 * before it tries; the backend decides.
 */
export function useStopObstacle(workload: Workload): {
  loading: boolean;
  obstacle?: string;
} {
  const { cluster, namespace } = workload.ref;
  const api = useApi(fmopsWorkloadsApiRef);
  const identity = useApi(identityApiRef);
  const permission = usePermission({ permission: workloadStopPermission });
  const membership = useAsync(async () => {
    const [namespaces, { ownershipEntityRefs }] = await Promise.all([
      api.targets(),
      identity.getBackstageIdentity(),
    ]);
    const owner = namespaces.find(
      target => target.cluster === cluster && target.namespace === namespace,
    )?.owner;
    return { owner, isMember: ownershipEntityRefs.includes(owner ?? '') };
  }, [api, identity, cluster, namespace]);

  if (permission.loading || membership.loading) {
    return { loading: true };
  }
  const { owner, isMember = true } = membership.value ?? {};
  const obstacles: [boolean, string][] = [
    [
      !permission.allowed,
      `You may not stop runs: it takes the permission ${workloadStopPermission.name}.`,
    ],
    [
      !isMember,
      owner
        ? `Only members of ${owner} can stop runs in ${namespace}.`
        : `Nobody owns the namespace ${namespace}, so its runs cannot be stopped here.`,
    ],
    [Boolean(workload.deleting), 'The run is being stopped already.'],
    [Boolean(workload.staleSince), 'The cluster cannot be reached at present.'],
  ];
  return {
    loading: false,
    obstacle: obstacles.find(([holds]) => holds)?.[1],
  };
}
