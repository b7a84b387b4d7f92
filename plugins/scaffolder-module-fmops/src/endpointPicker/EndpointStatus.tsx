import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import FormHelperText from '@material-ui/core/FormHelperText';
import {
  workloadKey,
  type Workload,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { useWorkloadsClient } from '../workloads/workloadsClient';
import { describeEndpoint } from './describeEndpoint';
import { endpointPickerTranslationRef } from './messages';

const isServing = ({ category, deletedAt }: Workload) =>
  category === 'endpoint' && !deletedAt;

/** What a cluster tells of the endpoints of a component, as far as the user may see them. */
export const EndpointStatus = ({ entityRef }: { entityRef: string }) => {
  const { t } = useTranslationRef(endpointPickerTranslationRef);
  const client = useWorkloadsClient();
  const { value, error, retry } = useAsyncRetry(
    async () => (await client.list({ entityRef })).items.filter(isServing),
    [client, entityRef],
  );
  if (error) {
    return (
      <FormHelperText component="div" role="alert">
        {t('status.failed', { error: error.message })}{' '}
        <Button size="small" onClick={retry}>
          {t('status.retry')}
        </Button>
      </FormHelperText>
    );
  }
  return (
    <div role="status">
      {value?.map(endpoint => (
        <FormHelperText key={workloadKey(endpoint)}>
          {describeEndpoint(t, endpoint)}
        </FormHelperText>
      ))}
      {value?.length === 0 && (
        <FormHelperText error>{t('status.none')}</FormHelperText>
      )}
    </div>
  );
};
