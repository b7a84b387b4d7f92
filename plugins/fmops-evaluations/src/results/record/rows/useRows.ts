import { useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { fmopsEvaluationsApiRef } from '../../../api/fmopsEvaluationsApiRef';

const PAGE = 25;

/** Which rows of an evaluation to show. */
export interface RowChoice {
  /** Text that is somewhere in a row. */
  search: string;
  /** Metric by which the worst come first; the order of the keys where it is empty. */
  worst: string;
}

/** One page after another of the rows of an evaluation. */
export function useRows(id: string, { search, worst }: RowChoice) {
  const { results } = useApi(fmopsEvaluationsApiRef);
  const asked = JSON.stringify([id, search, worst]);
  const [place, setPlace] = useState({ asked, cursors: [] as string[] });
  // Another search begins at its own first page
  const cursors = place.asked === asked ? place.cursors : [];
  const cursor = cursors.at(-1);
  const state = useAsyncRetry(
    async () => ({
      asked,
      ...(await results.rows(id, {
        limit: PAGE,
        cursor,
        search: search || undefined,
        worst: worst || undefined,
      })),
    }),
    [results, asked, cursor],
  );
  const { value } = state;
  const nextCursor = value?.nextCursor;
  return {
    state: {
      ...state,
      value: value?.asked === asked ? value.items : undefined,
    },
    page: cursors.length + 1,
    next: nextCursor
      ? () => setPlace({ asked, cursors: [...cursors, nextCursor] })
      : undefined,
    previous:
      cursors.length > 0
        ? () => setPlace({ asked, cursors: cursors.slice(0, -1) })
        : undefined,
  };
}
