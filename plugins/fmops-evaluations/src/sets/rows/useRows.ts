import { useEffect, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { fmopsEvaluationsApiRef } from '../../api/fmopsEvaluationsApiRef';
import type { LoadedSet } from '../page/useSet';
import type { SetVersionName } from '../versions/versionNames';

const PAGE = 25;

/** One page after another of the rows of a version with a text in them. */
export function useRows(
  { set: { id }, draft }: LoadedSet,
  version: SetVersionName,
  text: string,
) {
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
    // What is changed in the draft is to be seen
    [sets, id, version, text, page, version === 'draft' && draft],
  );
  const total = state.value?.total ?? 0;
  return {
    state,
    page,
    next: page * PAGE < total ? () => setPage(page + 1) : undefined,
    previous: page > 1 ? () => setPage(page - 1) : undefined,
  };
}
