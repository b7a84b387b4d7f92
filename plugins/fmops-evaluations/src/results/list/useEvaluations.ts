import { useCallback, useEffect, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import type {
  Evaluation,
  EvaluationQuery,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { fmopsEvaluationsApiRef } from '../../api/fmopsEvaluationsApiRef';

/** One page after another of the evaluations that a query is for. */
export function useEvaluations(query: EvaluationQuery) {
  const { results } = useApi(fmopsEvaluationsApiRef);
  const asked = JSON.stringify(query);
  // Where the pages begin that were left behind, for the way back
  const [cursors, setCursors] = useState<readonly string[]>([]);
  useEffect(() => setCursors([]), [asked]);
  const cursor = cursors.at(-1);
  const state = useAsyncRetry(async () => {
    const page = await results.list({
      ...(JSON.parse(asked) as EvaluationQuery),
      cursor,
    });
    return { asked, ...page };
  }, [results, asked, cursor]);
  const { value } = state;
  const nextCursor = value?.nextCursor;
  const next = useCallback(
    () => nextCursor && setCursors(known => [...known, nextCursor]),
    [nextCursor],
  );
  const previous = useCallback(
    () => setCursors(known => known.slice(0, -1)),
    [],
  );
  // What another query has found is not what is asked for
  const items: Evaluation[] | undefined =
    value?.asked === asked ? value.items : undefined;
  return {
    state: { ...state, value: items },
    page: cursors.length + 1,
    next: nextCursor ? next : undefined,
    previous: cursors.length > 0 ? previous : undefined,
  };
}
