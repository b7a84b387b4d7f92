import { useApi } from '@backstage/core-plugin-api';
import type { Objective } from '@fmops/backstage-plugin-fmops-evaluations-common';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { fmopsEvaluationsApiRef } from '../api/fmopsEvaluationsApiRef';
import type { LoadState } from '../loading/Loaded';

/** The objectives of an endpoint. */
export function useObjectives(endpoint: string): LoadState<Objective[]> {
  const { objectives } = useApi(fmopsEvaluationsApiRef);
  return useAsyncRetry(
    async () => (await objectives.list({ endpoint })).items,
    [objectives, endpoint],
  );
}
