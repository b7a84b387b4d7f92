import { useApi } from '@backstage/core-plugin-api';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { fmopsEvaluationsApiRef } from '../../api/fmopsEvaluationsApiRef';

/** The leaderboards on which there is something that the user may read. */
export function useLeaderboards() {
  const { results } = useApi(fmopsEvaluationsApiRef);
  return useAsyncRetry(() => results.leaderboards(), [results]);
}
