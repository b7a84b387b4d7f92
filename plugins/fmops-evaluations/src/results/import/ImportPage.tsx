import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
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
import { resultsImportTranslationRef } from './messages';

/** Brings in results of other tools: looked at first, then recorded. */
export function ImportPage() {
  const { t } = useTranslationRef(resultsImportTranslationRef);
  const { results } = useApi(fmopsEvaluationsApiRef);
  const formats = useAsyncRetry(() => results.formats(), [results]);
  const { loading, allowed } = usePermission({
    permission: evaluationCreatePermission,
  });
  if (loading) return <Progress />;
  return (
    <EvaluationsSubpage title={t('page.title')}>
      {allowed ? (
        <Loaded state={formats}>
          {known => <ImportForm formats={known} />}
        </Loaded>
      ) : (
        <Notice title={t('page.denied')}>
          <Typography>
            {t('page.askFor', { permission: evaluationCreatePermission.name })}
          </Typography>
        </Notice>
      )}
    </EvaluationsSubpage>
  );
}
