import { useEffect, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { fmopsEvaluationsApiRef } from '../../api/fmopsEvaluationsApiRef';

const PAGE = 25;

/** One page after another of the rows of a version with a text in them. */
export function useRows(id: string, version: number | 'draft', text: string) {
  const { sets } = useApi(fmopsEvaluationsApiRef);
  const [page, setPage] = useState(1);
  useEffect(() => setPage(1), [id, version, text]);
  const state = useAsyncRetry(
    () =>
      sets.rows(id, {
        version,
        ...(text && { text }),
        limit: PAGE,
        offset: (page - 1) * PAGE,
      }),
    [sets, id, version, text, page],
  );
  const total = state.value?.total ?? 0;
  return {
    state,
    page,
    next: page * PAGE < total ? () => setPage(page + 1) : undefined,
    previous: page > 1 ? () => setPage(page - 1) : undefined,
  };
}
