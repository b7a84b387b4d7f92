import { useCallback, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import type { WorkloadDetails } from '@fmops/backstage-plugin-fmops-workloads-common';
import { fmopsWorkloadsApiRef } from '../api/fmopsWorkloadsApiRef';
import {
  useLiveStream,
  type LiveStream,
  type OpenStream,
} from './useLiveStream';

/** All about one workload, live. Give its user a `key` of cluster and uid. */
export function useWorkloadDetails(
  cluster: string,
  uid: string,
): { details?: WorkloadDetails; stream: LiveStream } {
  const api = useApi(fmopsWorkloadsApiRef);
  const [details, onDetails] = useState<WorkloadDetails>();
  const open = useCallback<OpenStream>(
    (onStatus, signal) =>
      api.streamDetails({ cluster, uid }, { onDetails, onStatus }, { signal }),
    [api, cluster, uid],
  );
  return { details, stream: useLiveStream(open) };
}
