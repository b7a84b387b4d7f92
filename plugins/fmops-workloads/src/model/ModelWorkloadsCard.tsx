import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import { Link, Progress } from '@backstage/core-components';
import { useRouteRef, useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityInfoCard, useEntity } from '@backstage/plugin-catalog-react';
import { messageOf } from '../errors/problem';
import { useWorkloads } from '../live/useWorkloads';
import { runsRouteRef } from '../routes';
import { ModelOffers } from '../next/ModelOffers';
import { byNewest } from '../time/runTimes';
import { modelTranslationRef } from './messages';
import { ModelEndpoints } from './ModelEndpoints';
import { modelQuery } from './modelParameter';
import { ModelWorkload } from './ModelWorkload';
import { useServers } from './useServers';
import { WorkloadItems } from './WorkloadItems';

/** Runs shown; the others are on the Runs page. */
const SHOWN = 5;

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gap: theme.spacing(2),
    fontFamily: theme.typography.fontFamily,
  },
}));

/** What trains from, makes and serves a model, live. */
export function ModelWorkloadsCard() {
  const { t } = useTranslationRef(modelTranslationRef);
  const { entity } = useEntity();
  return (
    <EntityInfoCard title={t('card.title')}>
      <ModelWorkloads key={stringifyEntityRef(entity)} model={entity} />
    </EntityInfoCard>
  );
}

function ModelWorkloads({ model }: { model: Entity }) {
  const classes = useStyles();
  const { t } = useTranslationRef(modelTranslationRef);
  const modelRef = stringifyEntityRef(model);
  const { loaded, workloads, stream } = useWorkloads({ modelRef });
  const components = useServers(model);
  if (!loaded && !stream.error) {
    return <Progress />;
  }
  const all = [...workloads.values()].sort(byNewest);
  const runs = all.filter(({ category }) => category === 'job');
  const endpoints = all.filter(({ category }) => category === 'endpoint');
  return (
    <div className={classes.root}>
      {stream.error && (
        <Typography variant="body2" color="textSecondary" role="status">
          {t(loaded ? 'card.interrupted' : 'card.broken', {
            problem: messageOf(stream.error),
          })}
        </Typography>
      )}
      {endpoints.length + components.length > 0 && (
        <ModelEndpoints
          modelRef={modelRef}
          workloads={endpoints}
          components={components}
        />
      )}
      <WorkloadItems title={t('card.runs')}>
        {runs.slice(0, SHOWN).map(run => (
          <ModelWorkload
            key={`${run.ref.cluster}/${run.ref.uid}`}
            workload={run}
            modelRef={modelRef}
          />
        ))}
      </WorkloadItems>
      <AllRunsLink count={runs.length} modelRef={modelRef} />
      {loaded && all.length + components.length === 0 && (
        <Typography variant="body2" color="textSecondary">
          {t('card.none')}
        </Typography>
      )}
      <ModelOffers model={model} />
    </div>
  );
}

function AllRunsLink(props: { count: number; modelRef: string }) {
  const { t } = useTranslationRef(modelTranslationRef);
  const path = useRouteRef(runsRouteRef)?.();
  return path && props.count > 0 ? (
    <Typography variant="body2">
      <Link to={`${path}${modelQuery(props.modelRef)}`}>
        {props.count > SHOWN
          ? t('card.allRuns', { number: String(props.count) })
          : t('card.open')}
      </Link>
    </Typography>
  ) : null;
}
