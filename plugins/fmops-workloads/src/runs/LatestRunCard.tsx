import Typography from '@material-ui/core/Typography';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { InfoCard, Progress } from '@backstage/core-components';
import { useRouteRef, useTranslationRef } from '@backstage/frontend-plugin-api';
import { useEntity } from '@backstage/plugin-catalog-react';
import { messageOf, problemOf } from '../errors/problem';
import { useWorkloads } from '../live/useWorkloads';
import { entityRunsRouteRef } from '../routes';
import { byNewest } from '../time/runTimes';
import { runsTranslationRef } from './messages';
import { runPath } from './runPath';
import { WorkloadSummary } from './WorkloadSummary';

/** The newest run of an entity, live, with a way to all of them. */
export function LatestRunCard() {
  const { t } = useTranslationRef(runsTranslationRef);
  const entityRef = stringifyEntityRef(useEntity().entity);
  const runs = useRouteRef(entityRunsRouteRef)?.();
  return (
    <InfoCard
      title={t('latest.title')}
      deepLink={runs ? { title: t('latest.all'), link: runs } : undefined}
    >
      <LatestRun key={entityRef} entityRef={entityRef} runs={runs} />
    </InfoCard>
  );
}

function LatestRun(props: { entityRef: string; runs?: string }) {
  const { entityRef } = props;
  const { t } = useTranslationRef(runsTranslationRef);
  const { loaded, workloads, stream } = useWorkloads({ entityRef });
  if (!loaded && stream.error) {
    return (
      <Typography color="textSecondary">
        {problemOf(stream.error) === 'forbidden'
          ? t('latest.forbidden')
          : t('latest.broken', { problem: messageOf(stream.error) })}
      </Typography>
    );
  }
  if (!loaded) {
    return <Progress />;
  }
  const [latest] = [...workloads.values()]
    .filter(({ category }) => category === 'job')
    .sort(byNewest);
  if (!latest) {
    return <Typography color="textSecondary">{t('latest.none')}</Typography>;
  }
  return (
    <WorkloadSummary
      workload={latest}
      to={props.runs && `${props.runs}/${runPath(latest.ref)}`}
    />
  );
}
