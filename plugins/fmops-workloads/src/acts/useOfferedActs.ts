import useAsync from 'react-use/lib/useAsync';
import { useApi } from '@backstage/core-plugin-api';
import type {
  OfferedAct,
  Workload,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import { fmopsWorkloadsApiRef } from '../api/fmopsWorkloadsApiRef';

/** What can be done to a workload in its present state; asked again when that changes. */
export function useOfferedActs(workload: Workload): {
  offered: OfferedAct[];
  error?: Error;
} {
  const api = useApi(fmopsWorkloadsApiRef);
  const { state, deleting, deletedAt, staleSince } = workload;
  const { cluster, uid } = workload.ref;
  const { value, error } = useAsync(
    async () => (deletedAt ? [] : api.acts({ cluster, uid })),
    [api, cluster, uid, state, deleting, deletedAt, staleSince],
  );
  return { offered: value ?? [], error };
}
