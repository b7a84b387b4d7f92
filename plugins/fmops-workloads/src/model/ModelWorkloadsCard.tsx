import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import { Link, Progress } from '@backstage/core-components';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { EntityInfoCard, useEntity } from '@backstage/plugin-catalog-react';
import { messageOf } from '../errors/problem';
import { useWorkloads } from '../live/useWorkloads';
import { runsRouteRef } from '../routes';
import { ModelOffers } from '../next/ModelOffers';
import { byNewest } from '../time/runTimes';
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
  const { entity } = useEntity();
  return (
    <EntityInfoCard title="Runs and endpoints">
      <ModelWorkloads key={stringifyEntityRef(entity)} model={entity} />
    </EntityInfoCard>
  );
}

function ModelWorkloads({ model }: { model: Entity }) {
  const classes = useStyles();
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
          {loaded ? 'Updates are interrupted.' : 'Runs cannot be shown.'}{' '}
          {messageOf(stream.error)}
        </Typography>
      )}
      {endpoints.length + components.length > 0 && (
        <ModelEndpoints
          modelRef={modelRef}
          workloads={endpoints}
          components={components}
        />
      )}
      <WorkloadItems title="Runs, newest first">
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
          No run and no endpoint that you may see names this model.
        </Typography>
      )}
      <ModelOffers model={model} />
    </div>
  );
}

function AllRunsLink(props: { count: number; modelRef: string }) {
  const path = useRouteRef(runsRouteRef)?.();
  return path && props.count > 0 ? (
    <Typography variant="body2">
      <Link to={`${path}${modelQuery(props.modelRef)}`}>
        {props.count > SHOWN
          ? `All ${props.count} runs`
          : 'Open them on the Runs page'}
      </Link>
    </Typography>
  ) : null;
}
