import useAsync from 'react-use/lib/useAsync';
import { identityApiRef, useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { usePermission } from '@backstage/plugin-permission-react';
import {
  workloadStopPermission,
  type Workload,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import { fmopsWorkloadsApiRef } from '../api/fmopsWorkloadsApiRef';
import { runTranslationRef } from './messages';

/**
 * Why the user can't stop a run, in a sentence, as far as the portal can tell
 * before it tries; the backend decides.
 */
export function useStopObstacle(workload: Workload): {
  loading: boolean;
  obstacle?: string;
} {
  const { cluster, namespace } = workload.ref;
  const { t } = useTranslationRef(runTranslationRef);
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
      t('stop.forbidden', { permission: workloadStopPermission.name }),
    ],
    [
      !isMember,
      owner
        ? t('stop.membersOnly', { owner, namespace })
        : t('stop.nobodys', { namespace }),
    ],
    [Boolean(workload.deleting), t('stop.already')],
    [Boolean(workload.staleSince), t('stop.unreachable')],
  ];
  return {
    loading: false,
    obstacle: obstacles.find(([holds]) => holds)?.[1],
  };
}
