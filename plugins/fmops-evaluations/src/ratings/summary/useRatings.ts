import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { FOUNDATION_MODEL_KIND } from '@fmops/backstage-plugin-fmops-models-common';
import { fmopsEvaluationsApiRef } from '../../api/fmopsEvaluationsApiRef';
import { trendStart } from './trend';

const COMMENTS = 3;

/** All that the card of an endpoint or a model tells of its ratings. */
export function useRatings(entity: Entity) {
  const { ratings } = useApi(fmopsEvaluationsApiRef);
  const ref = stringifyEntityRef(entity);
  const ofModel = entity.kind === FOUNDATION_MODEL_KIND;
  return useAsyncRetry(async () => {
    const of = ofModel ? { model: ref } : { endpoint: ref };
    const [summary, recent, comments] = await Promise.all([
      ratings.summary(of),
      ratings.summary({ ...of, from: trendStart() }),
      ratings.list({ ...of, with: 'comment', limit: COMMENTS }),
    ]);
    const { total, versions } = summary;
    return {
      total,
      versions: ofModel ? versions : [],
      days: recent.days,
      comments: comments.items,
    };
  }, [ratings, ref, ofModel]);
}
