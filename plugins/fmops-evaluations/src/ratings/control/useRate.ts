import { useState } from 'react';
import { toError } from '@backstage/errors';
import { useApi } from '@backstage/core-plugin-api';
import type {
  RatedExample,
  RatingMarks,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import { fmopsEvaluationsApiRef } from '../../api/fmopsEvaluationsApiRef';
import type { GivenRating } from './GivenRating';

/** Rates an answer, and takes ratings back. */
export function useRate(
  answerId: string,
  onRated: (rating: GivenRating | undefined) => void,
) {
  const { ratings } = useApi(fmopsEvaluationsApiRef);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<Error>();

  /** @returns whether it was done */
  async function attempt(act: () => Promise<void>): Promise<boolean> {
    setBusy(true);
    setError(undefined);
    try {
      await act();
      return true;
    } catch (caught) {
      setError(toError(caught));
      return false;
    } finally {
      setBusy(false);
    }
  }

  return {
    busy,
    error,
    forget: () => setError(undefined),
    /** @param set - id of an evaluation catalog to which the example is added */
    rate: (marks: RatingMarks, example?: RatedExample, set?: string) =>
      attempt(async () => {
        const { id } = await ratings.put(answerId, { ...marks, example });
        onRated({ ...marks, id, kept: Boolean(example), set });
        if (set) await ratings.copyExamples({ ratings: [id], set });
      }),
    withdraw: () =>
      attempt(async () => {
        await ratings.withdraw(answerId);
        onRated(undefined);
      }),
  };
}
