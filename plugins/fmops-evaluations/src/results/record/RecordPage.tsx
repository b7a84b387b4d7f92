import { useParams } from 'react-router-dom';
import { useApi } from '@backstage/core-plugin-api';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { fmopsEvaluationsApiRef } from '../../api/fmopsEvaluationsApiRef';
import { Loaded } from '../../loading/Loaded';
import { Record } from './Record';

/** One evaluation: what was asked how, what came out, and who says so. */
export function RecordPage() {
  const { id = '' } = useParams();
  const { results } = useApi(fmopsEvaluationsApiRef);
  const state = useAsyncRetry(() => results.get(id), [results, id]);
  return (
    <Loaded state={state}>
      {evaluation => <Record key={evaluation.id} evaluation={evaluation} />}
    </Loaded>
  );
}
