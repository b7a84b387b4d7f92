import { useCallback, useEffect, useRef, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { toError } from '@backstage/errors';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type {
  ReviewCampaign,
  ReviewTurn,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import { fmopsEvaluationsApiRef } from '../../api/fmopsEvaluationsApiRef';
import { reviewsTranslationRef } from '../messages';
import { judgementOf } from './judgementOf';
import { useDraft } from './useDraft';

/** Goes from item to item, and back to the last one. */
export function useJudging(campaign: ReviewCampaign) {
  const { reviews } = useApi(fmopsEvaluationsApiRef);
  const { t } = useTranslationRef(reviewsTranslationRef);
  const { id } = campaign;
  const [turn, setTurn] = useState<ReviewTurn>();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<Error>();
  const underWay = useRef(false);
  const assignment = turn?.assignment;
  const { draft, change, drop, error: draftError } = useDraft(id, assignment);

  /** One thing at a time: a key that is pressed twice judges once. */
  const go = useCallback(async (act: () => Promise<ReviewTurn>) => {
    if (underWay.current) return;
    underWay.current = true;
    setBusy(true);
    try {
      setTurn(await act());
      setError(undefined);
    } catch (thrown) {
      setError(toError(thrown));
    } finally {
      underWay.current = false;
      setBusy(false);
    }
  }, []);

  const next = useCallback(() => go(() => reviews.next(id)), [go, reviews, id]);
  useEffect(() => {
    next();
  }, [next]);

  const judged = assignment && judgementOf(t, campaign, assignment, draft);
  const problem = judged && 'problem' in judged ? judged.problem : undefined;

  return {
    turn,
    draft,
    change,
    next,
    busy,
    error: error ?? draftError,
    /** What is missing; nothing where the judgement can be sent. */
    problem,
    submit: async () => {
      if (!assignment || !judged) return;
      if ('problem' in judged) {
        setError(new Error(judged.problem));
        return;
      }
      await go(async () => {
        const after = await reviews.judge(id, assignment.id, judged.judgement);
        drop();
        return after;
      });
    },
    skip: async () => {
      if (!assignment) return;
      await go(async () => {
        const after = await reviews.skip(id, assignment.id);
        drop();
        return after;
      });
    },
    undo: () => go(() => reviews.undo(id)),
  };
}

/** What {@link useJudging} gives. */
export type Judging = ReturnType<typeof useJudging>;
