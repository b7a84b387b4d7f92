import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { InfoCard, Link, Progress } from '@backstage/core-components';
import { useRouteRef, useTranslationRef } from '@backstage/frontend-plugin-api';
import { messageOf } from '../errors/problem';
import { useWorkloads } from '../live/useWorkloads';
import { runsRouteRef } from '../routes';
import { StateLabel } from '../states/StateLabel';
import { byNewest } from '../time/runTimes';
import { DemoChip } from './DemoMark';
import { runsTranslationRef } from './messages';
import { RunTimes } from './RunTimes';
import { runPath } from './runPath';

const SHOWN = 5;

const useStyles = makeStyles(theme => ({
  list: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gap: theme.spacing(1),
    fontFamily: theme.typography.fontFamily,
  },
  run: {
    display: 'grid',
    alignItems: 'center',
    gap: theme.spacing(0, 2),
    gridTemplateColumns: '9rem minmax(0, 2fr) minmax(0, 1fr) auto',
    overflowWrap: 'anywhere',
    [theme.breakpoints.down('sm')]: {
      gridTemplateColumns: 'minmax(0, 1fr) auto',
    },
  },
}));

/**
 * The newest runs that the user may see, live, for a start page.
 *
 * @public
 */
export function RecentRuns() {
  const { t } = useTranslationRef(runsTranslationRef);
  const runs = useRouteRef(runsRouteRef)?.();
  return (
    <InfoCard
      title={t('recent.title')}
      deepLink={runs ? { title: t('recent.all'), link: runs } : undefined}
    >
      <List runs={runs ?? ''} />
    </InfoCard>
  );
}

function List({ runs }: { runs: string }) {
  const classes = useStyles();
  const { t } = useTranslationRef(runsTranslationRef);
  const { loaded, workloads, stream } = useWorkloads();
  if (!loaded && !stream.error) {
    return <Progress />;
  }
  const newest = [...workloads.values()]
    .filter(({ category }) => category === 'job')
    .sort(byNewest)
    .slice(0, SHOWN);
  if (!newest.length) {
    return (
      <Typography color="textSecondary">
        {loaded || !stream.error
          ? t('recent.none')
          : t('recent.broken', { problem: messageOf(stream.error) })}
      </Typography>
    );
  }
  return (
    <ul className={classes.list}>
      {newest.map(workload => (
        <li key={workload.ref.uid} className={classes.run}>
          <StateLabel state={workload.state} />
          <Link to={`${runs}/${runPath(workload.ref)}`}>
            {workload.ref.name}
          </Link>
          <Typography variant="caption" color="textSecondary">
            <RunTimes workload={workload} />
          </Typography>
          <span>{workload.demo && <DemoChip />}</span>
        </li>
      ))}
    </ul>
  );
}
