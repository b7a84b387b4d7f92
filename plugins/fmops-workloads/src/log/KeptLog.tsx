import { useEffect, useState } from 'react';
import useAsyncRetry from 'react-use/lib/useAsyncRetry';
import Alert from '@material-ui/lab/Alert';
import Button from '@material-ui/core/Button';
import { Progress } from '@backstage/core-components';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type {
  WorkloadDetails,
  WorkloadRef,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import { fmopsWorkloadsApiRef } from '../api/fmopsWorkloadsApiRef';
import { LogMetricsCard } from '../metrics/log/LogMetricsCard';
import { messageOf } from '../errors/problem';
import { Moment } from '../time/Moment';
import type { LineLink } from './lineLink';
import { LogReader } from './LogReader';
import { logTranslationRef } from './messages';
import { LogStore } from './store/LogStore';

/** The last lines of a run whose pods are gone. */
export function KeptLog(props: {
  workload: WorkloadRef;
  kept: NonNullable<WorkloadDetails['keptLog']>;
  link?: LineLink;
}) {
  const { workload, kept, link } = props;
  const { t } = useTranslationRef(logTranslationRef);
  const { cluster, uid } = workload;
  const { pod, container, keptAt } = kept;
  const api = useApi(fmopsWorkloadsApiRef);
  const [store] = useState(() => new LogStore());
  const { value, error, retry } = useAsyncRetry(
    async () => api.keptLog({ cluster, uid }),
    [api, cluster, uid, keptAt],
  );
  useEffect(() => {
    if (value) {
      store.clear();
      store.append(value.lines, false);
    }
  }, [store, value]);
  if (error) {
    return (
      <Alert
        severity="error"
        action={
          <Button color="inherit" size="small" onClick={retry}>
            {t('kept.retry')}
          </Button>
        }
      >
        {t('kept.broken', { problem: messageOf(error) })}
      </Alert>
    );
  }
  return (
    <>
      <Alert severity="info">
        {t('kept.about', {
          log: `${pod} / ${container}`,
          time: <Moment time={keptAt} />,
        })}
        {value?.truncated && ` ${t('kept.truncated')}`}
      </Alert>
      <LogMetricsCard log={store} progressTold />
      {value ? (
        <LogReader
          store={store}
          grows={false}
          source={{ pod, container }}
          link={link}
        />
      ) : (
        <Progress />
      )}
    </>
  );
}
