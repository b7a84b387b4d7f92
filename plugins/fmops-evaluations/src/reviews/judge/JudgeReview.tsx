import { useParams } from 'react-router-dom';
import { useApi } from '@backstage/core-plugin-api';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { fmopsEvaluationsApiRef } from '../../api/fmopsEvaluationsApiRef';
import { Loaded } from '../../loading/Loaded';
import { JudgeBoard } from './JudgeBoard';

/** Where a reviewer judges, item by item. */
export function JudgeReview() {
  const { id = '' } = useParams();
  const { reviews } = useApi(fmopsEvaluationsApiRef);
  const state = useAsyncRetry(() => reviews.get(id), [reviews, id]);
  return (
    <Loaded state={state}>
      {campaign => <JudgeBoard key={id} campaign={campaign} />}
    </Loaded>
  );
}
