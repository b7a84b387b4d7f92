import useAsync from 'react-use/esm/useAsync';
import { useApi } from '@backstage/core-plugin-api';
import type { EvaluationSet } from '@fmops/backstage-plugin-fmops-evaluations-common';
import { fmopsEvaluationsApiRef } from '../../api/fmopsEvaluationsApiRef';

const MOST = 200;

/** Evaluation catalogs that take rated answers and that the reader may edit. */
export function useSetOptions(): EvaluationSet[] {
  const { sets } = useApi(fmopsEvaluationsApiRef);
  const { value } = useAsync(() => sets.list({ limit: MOST }), [sets]);
  const items = value?.items ?? [];
  return items.filter(({ editable, takesRatings }) => editable && takesRatings);
}
