import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { Link } from '@backstage/core-components';
import type { Workload } from '@fmops/backstage-plugin-fmops-workloads-common';
import type { EntityOf } from '../assignment/assignEntities';
import { OutputModel } from '../lineage/OutputModel';
import { LineageLink } from '../lineage/LineageLink';
import { stageTitle } from '../lineage/stageTitle';
import { reasonSentence } from '../states/reason';
import { StateLabel } from '../states/StateLabel';
import { Moment } from '../time/Moment';
import { RunDuration } from '../time/RunDuration';
import { DemoChip } from './DemoMark';
import { RunEntityLink } from './RunEntityLink';
import { RunProgress } from './RunProgress';
import { RunTimes } from './RunTimes';
import { describeAccelerators, describeReplicas } from './resources';
import { runPath } from './runPath';

const useStyles = makeStyles(theme => ({
  root: {
    position: 'relative',
    display: 'grid',
    gridTemplateColumns: '9rem minmax(0, 3fr) minmax(0, 2fr)',
    columnGap: theme.spacing(2),
    rowGap: theme.spacing(0.5),
    padding: theme.spacing(1.5, 2),
    borderTop: `1px solid ${theme.palette.divider}`,
    '&:first-child': { borderTop: 0 },
    '&:hover, &:focus-within': { background: theme.palette.action.hover },
    [theme.breakpoints.down('sm')]: {
      gridTemplateColumns: 'minmax(0, 1fr)',
    },
  },
  name: {
    fontWeight: 500,
    overflowWrap: 'anywhere',
    // The whole row opens the run; other links lie above it.
    '&::after': { content: '""', position: 'absolute', inset: 0 },
  },
  reason: {
    overflowWrap: 'anywhere',
    display: '-webkit-box',
    overflow: 'hidden',
    '-webkit-line-clamp': 2,
    '-webkit-box-orient': 'vertical',
  },
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: theme.spacing(1.5),
    rowGap: theme.spacing(0.25),
    overflowWrap: 'anywhere',
    '& a, & time': { position: 'relative', zIndex: 1 },
  },
  side: {
    minWidth: 0,
    display: 'grid',
    alignContent: 'start',
    gap: theme.spacing(0.5),
  },
}));

/** One run in a list; with `entityOf` also where it runs and whose it is. */
export function RunRow(props: { workload: Workload; entityOf?: EntityOf }) {
  const classes = useStyles();
  const { workload, entityOf } = props;
  const { ref, lineage, submittedBy, staleSince, demo, deletedAt } = workload;
  const facts = [
    ref.kind,
    lineage.stage && stageTitle(lineage.stage),
    describeReplicas(workload),
    describeAccelerators(workload),
    workload.restarts ? `restarted ${workload.restarts} ×` : undefined,
    deletedAt ? 'deleted from the cluster' : undefined,
    entityOf ? `${ref.cluster} / ${ref.namespace}` : undefined,
  ].filter(fact => Boolean(fact));
  const reason = reasonSentence(workload);
  return (
    <li className={classes.root} data-testid="run-row" data-run={ref.name}>
      <div>
        <StateLabel state={workload.state} />
      </div>
      <div>
        <Link className={classes.name} to={runPath(ref)}>
          {ref.name}
        </Link>
        <Typography
          className={classes.reason}
          variant="body2"
          data-testid="run-reason"
          title={reason}
        >
          {reason}
        </Typography>
        <Typography
          className={classes.facts}
          variant="caption"
          color="textSecondary"
          component="div"
        >
          {facts.map(fact => (
            <span key={fact}>{fact}</span>
          ))}
          {entityOf && (
            <RunEntityLink workload={workload} entityOf={entityOf} />
          )}
          {lineage.outputModel && (
            <span>
              model <OutputModel workload={workload} />
            </span>
          )}
          {submittedBy && (
            <span>
              by <LineageLink value={submittedBy} defaultKind="User" />
            </span>
          )}
        </Typography>
      </div>
      <div className={classes.side}>
        <RunProgress workload={workload} />
        <Typography
          className={classes.facts}
          variant="caption"
          color="textSecondary"
          component="div"
        >
          <RunDuration workload={workload} />
          <span>
            <RunTimes workload={workload} />
          </span>
          {staleSince && (
            <span>
              last seen <Moment time={staleSince} />
            </span>
          )}
          {demo && <DemoChip />}
        </Typography>
      </div>
    </li>
  );
}
