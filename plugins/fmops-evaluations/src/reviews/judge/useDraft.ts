import { useCallback, useEffect, useRef, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { toError } from '@backstage/errors';
import type {
  JudgementDraft,
  ReviewAssignment,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import { fmopsEvaluationsApiRef } from '../../api/fmopsEvaluationsApiRef';
import { localDrafts } from './localDrafts';

/** Of a pause in typing, after which the backend is told, in ms. */
const PAUSE = 800;
/** How often an item that is looked at is kept for the reviewer, in ms. */
const RENEWAL = 5 * 60_000;

/** What a reviewer enters on an item, kept here at once and in the backend soon. */
export function useDraft(
  campaignId: string,
  assignment: ReviewAssignment | undefined,
) {
  const { reviews } = useApi(fmopsEvaluationsApiRef);
  const id = assignment?.id;
  const [draft, setDraft] = useState<JudgementDraft>({});
  const [error, setError] = useState<Error>();
  const unsaved = useRef<JudgementDraft>();
  const current = useRef<JudgementDraft>({});

  useEffect(() => {
    const kept = (id && localDrafts.read(id)) || assignment?.draft || {};
    current.current = kept;
    unsaved.current = undefined;
    setDraft(kept);
    setError(undefined);
    // The draft that came with an item counts when the item comes.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [id]);

  const save = useCallback(async () => {
    if (!id) return;
    const sent = current.current;
    unsaved.current = undefined;
    try {
      await reviews.saveDraft(campaignId, id, sent);
      if (current.current === sent) localDrafts.remove(id);
      setError(undefined);
    } catch (thrown) {
      setError(toError(thrown));
    }
  }, [reviews, campaignId, id]);

  useEffect(() => {
    if (unsaved.current === undefined) return undefined;
    const timer = setTimeout(save, PAUSE);
    return () => clearTimeout(timer);
  }, [draft, save]);

  useEffect(() => {
    const renew = () => document.visibilityState === 'visible' && save();
    const timer = setInterval(renew, RENEWAL);
    return () => {
      clearInterval(timer);
      if (unsaved.current !== undefined) save();
    };
  }, [save]);

  const change = useCallback(
    (part: Partial<JudgementDraft>) => {
      const next = { ...current.current, ...part };
      current.current = next;
      unsaved.current = next;
      if (id) localDrafts.write(id, next);
      setDraft(next);
    },
    [id],
  );

  /** Forgets what is on its way: the judgement has taken its place. */
  const drop = useCallback(() => {
    unsaved.current = undefined;
    if (id) localDrafts.remove(id);
  }, [id]);

  return { draft, change, drop, error };
}
