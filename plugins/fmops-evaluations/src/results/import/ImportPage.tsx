import { useApi } from '@backstage/core-plugin-api';
import { usePermission } from '@backstage/plugin-permission-react';
import { Progress } from '@backstage/core-components';
import Typography from '@material-ui/core/Typography';
import { evaluationCreatePermission } from '@fmops/backstage-plugin-fmops-evaluations-common';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { fmopsEvaluationsApiRef } from '../../api/fmopsEvaluationsApiRef';
import { Loaded } from '../../loading/Loaded';
import { Notice } from '../../layout/Notice';
import { EvaluationsSubpage } from '../frame/EvaluationsSubpage';
import { ImportForm } from './ImportForm';

/** Brings in results of other tools: looked at first, then recorded. */
export function ImportPage() {
  const { results } = useApi(fmopsEvaluationsApiRef);
  const formats = useAsyncRetry(() => results.formats(), [results]);
  const { loading, allowed } = usePermission({
    permission: evaluationCreatePermission,
  });
  if (loading) return <Progress />;
  return (
    <EvaluationsSubpage title="Import results">
      {allowed ? (
        <Loaded state={formats}>
          {known => <ImportForm formats={known} />}
        </Loaded>
      ) : (
        <Notice title="Your account may not record evaluations">
          <Typography>
            Ask whoever manages permissions in this portal for{' '}
            {evaluationCreatePermission.name}.
          </Typography>
        </Notice>
      )}
    </EvaluationsSubpage>
  );
}
