import Typography from '@material-ui/core/Typography';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { InfoCard, Progress } from '@backstage/core-components';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { useEntity } from '@backstage/plugin-catalog-react';
import { messageOf, problemOf } from '../errors/problem';
import { useWorkloads } from '../live/useWorkloads';
import { entityRunsRouteRef } from '../routes';
import { byNewest } from '../time/runTimes';
import { runPath } from './runPath';
import { WorkloadSummary } from './WorkloadSummary';

/** The newest run of an entity, live, with a way to all of them. */
export function LatestRunCard() {
  const entityRef = stringifyEntityRef(useEntity().entity);
  const runs = useRouteRef(entityRunsRouteRef)?.();
  return (
    <InfoCard
      title="Latest run"
      deepLink={runs ? { title: 'All runs', link: runs } : undefined}
    >
      <LatestRun key={entityRef} entityRef={entityRef} runs={runs} />
    </InfoCard>
  );
}

function LatestRun(props: { entityRef: string; runs?: string }) {
  const { entityRef } = props;
  const { loaded, workloads, stream } = useWorkloads({ entityRef });
  if (!loaded && stream.error) {
    return (
      <Typography color="textSecondary">
        {problemOf(stream.error) === 'forbidden'
          ? 'You may not see the runs of this component.'
          : `Its runs cannot be shown at present. ${messageOf(stream.error)}`}
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
    return <Typography color="textSecondary">No runs yet.</Typography>;
  }
  return (
    <WorkloadSummary
      workload={latest}
      to={props.runs && `${props.runs}/${runPath(latest.ref)}`}
    />
  );
}
