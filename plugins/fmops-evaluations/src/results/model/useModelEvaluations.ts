import { useApi } from '@backstage/core-plugin-api';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { fmopsEvaluationsApiRef } from '../../api/fmopsEvaluationsApiRef';

/** Evaluations that are looked at: the newest. */
const LOOKED_AT = 200;

/** The newest evaluations of a model. */
export function useModelEvaluations(ref: string) {
  const { results } = useApi(fmopsEvaluationsApiRef);
  return useAsyncRetry(
    async () => (await results.list({ model: ref, limit: LOOKED_AT })).items,
    [results, ref],
  );
}
