import { useState } from 'react';
import type {
  PromotionQuery,
  PromotionSummary,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { usePromotions } from '../usePromotions';

const PAGE = 25;

/** One page after another of the promotions that a query is for. */
export function usePromotionPages(query: PromotionQuery) {
  const promotions = usePromotions();
  // Where the pages begin that were left behind, for the way back
  const [place, setPlace] = useState({ query, cursors: [] as string[] });
  const cursors = place.query === query ? place.cursors : [];
  const cursor = cursors.at(-1);
  const state = useAsyncRetry(async () => {
    const page = await promotions.list({ ...query, limit: PAGE, cursor });
    return { query, ...page };
  }, [promotions, query, cursor]);
  const { value } = state;
  // What another query has found is not what is asked for
  const found = value?.query === query ? value : undefined;
  const nextCursor = found?.nextCursor;
  const goTo = (next: string[]) => setPlace({ query, cursors: next });
  return {
    state: { ...state, value: found?.items as PromotionSummary[] | undefined },
    page: cursors.length + 1,
    next: nextCursor ? () => goTo([...cursors, nextCursor]) : undefined,
    previous: cursors.length ? () => goTo(cursors.slice(0, -1)) : undefined,
  };
}
