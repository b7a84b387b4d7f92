import Typography from '@material-ui/core/Typography';
import { InfoCard, Progress } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { messageOf, problemOf } from '../errors/problem';
import { useWorkloads } from '../live/useWorkloads';
import { NextSteps } from '../next/NextSteps';
import { byNewest } from '../time/runTimes';
import { LiveWorkload } from './LiveWorkload';
import { outputTranslationRef } from './messages';

/** The newest run or endpoint of a project, live, and what can follow on it. */
export function LiveOutput({ entityRef }: { entityRef: string }) {
  const { t } = useTranslationRef(outputTranslationRef);
  const { loaded, workloads, stream } = useWorkloads({ entityRef });
  const [newest] = [...workloads.values()]
    .filter(({ deletedAt }) => !deletedAt)
    .sort(byNewest);
  if (!newest) {
    return (
      <InfoCard title={t('waiting.title')}>
        {stream.error ? (
          <Typography color="textSecondary" role="status">
            {problemOf(stream.error) === 'forbidden'
              ? t('waiting.forbidden')
              : t('waiting.broken', { reason: messageOf(stream.error) })}
          </Typography>
        ) : (
          <>
            <Progress />
            {loaded && (
              <Typography color="textSecondary" role="status">
                {t('waiting.pending')}
              </Typography>
            )}
          </>
        )}
      </InfoCard>
    );
  }
  return (
    <>
      <InfoCard
        title={newest.category === 'job' ? t('run.title') : t('endpoint.title')}
      >
        <LiveWorkload workload={newest} />
      </InfoCard>
      <NextSteps workload={newest} entityRef={entityRef} />
    </>
  );
}
