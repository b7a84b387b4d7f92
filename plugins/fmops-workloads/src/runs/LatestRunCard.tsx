import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { InfoCard, Link, Progress } from '@backstage/core-components';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { useEntity } from '@backstage/plugin-catalog-react';
import { messageOf, problemOf } from '../errors/problem';
import { useWorkloads } from '../live/useWorkloads';
import { entityRunsRouteRef } from '../routes';
import { reasonSentence } from '../states/reason';
import { StateLabel } from '../states/StateLabel';
import { byNewest } from '../time/runTimes';
import { RunDuration } from '../time/RunDuration';
import { DemoChip } from './DemoMark';
import { RunProgress } from './RunProgress';
import { RunTimes } from './RunTimes';
import { runPath } from './runPath';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gap: theme.spacing(1),
    overflowWrap: 'anywhere',
    fontFamily: theme.typography.fontFamily,
  },
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0, 2),
  },
}));

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
  const classes = useStyles();
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
  const { ref, demo } = latest;
  return (
    <div className={classes.root}>
      <div className={classes.facts}>
        <StateLabel state={latest.state} />
        {props.runs ? (
          <Link to={`${props.runs}/${runPath(ref)}`}>{ref.name}</Link>
        ) : (
          ref.name
        )}
        {demo && <DemoChip />}
      </div>
      <Typography variant="body2">{reasonSentence(latest)}</Typography>
      <RunProgress workload={latest} />
      <Typography
        className={classes.facts}
        variant="caption"
        color="textSecondary"
        component="div"
      >
        <RunDuration workload={latest} />
        <span>
          <RunTimes workload={latest} />
        </span>
      </Typography>
    </div>
  );
}
