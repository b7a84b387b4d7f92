import { useCallback } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { fmopsWorkloadsApiRef } from '../../api/fmopsWorkloadsApiRef';
import { usePolled } from '../../live/usePolled';

/** The backend asks anew every 20 seconds where something is missing. */
const REFRESH = 30_000;

/** What the portal may do in all clusters, or in one. */
export function useClusterRights(cluster?: string) {
  const api = useApi(fmopsWorkloadsApiRef);
  const load = useCallback(
    (signal: AbortSignal) => api.clusterRights({ cluster }, { signal }),
    [api, cluster],
  );
  return usePolled(load, REFRESH);
}
