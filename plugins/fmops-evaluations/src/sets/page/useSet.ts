import { useApi } from '@backstage/core-plugin-api';
import type {
  EvaluationSet,
  EvaluationSetDraft,
  EvaluationSetVersion,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { fmopsEvaluationsApiRef } from '../../api/fmopsEvaluationsApiRef';

/** A set with its versions; the draft is for those who may edit. */
export interface LoadedSet {
  set: EvaluationSet;
  versions: EvaluationSetVersion[];
  draft?: EvaluationSetDraft;
}

/** Loads a set. */
export function useSet(id: string) {
  const { sets } = useApi(fmopsEvaluationsApiRef);
  return useAsyncRetry(async (): Promise<LoadedSet> => {
    const [set, { items, draft }] = await Promise.all([
      sets.get(id),
      sets.versions(id),
    ]);
    return { set, versions: items, ...(draft && { draft }) };
  }, [sets, id]);
}
