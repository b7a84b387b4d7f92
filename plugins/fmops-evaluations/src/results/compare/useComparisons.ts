import { useApi } from '@backstage/core-plugin-api';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { fmopsEvaluationsApiRef } from '../../api/fmopsEvaluationsApiRef';
import type { CompareQuery } from './compareQuery';
import { compareModels } from './compareModels';

/** The comparisons that a query is for. */
export function useComparisons(query: CompareQuery) {
  const { results } = useApi(fmopsEvaluationsApiRef);
  const { ids, models } = query;
  return useAsyncRetry(async () => {
    if (ids.length > 1) return [await results.compare(ids)];
    return models.length > 1 ? await compareModels(results, models) : [];
  }, [results, query]);
}
