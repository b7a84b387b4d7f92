import useAsync from 'react-use/esm/useAsync';
import { useApi } from '@backstage/core-plugin-api';
import { fmopsEvaluationsApiRef } from '../../api/fmopsEvaluationsApiRef';

/** Names that a ready endpoint serves models by; none where it does not tell. */
export function useServedModels(endpoint: string, ready: boolean): string[] {
  const api = useApi(fmopsEvaluationsApiRef);
  const { value } = useAsync(
    async () => (ready ? api.playground.servedModels(endpoint) : undefined),
    [api, endpoint, ready],
  );
  return value?.items ?? [];
}
