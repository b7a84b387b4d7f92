import type { ReactNode } from 'react';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { Workload } from '@fmops/backstage-plugin-fmops-workloads-common';
import { DemoChip } from '../runs/DemoMark';
import { runPath } from '../runs/runPath';
import { StateLabel } from '../states/StateLabel';
import { useStateWords } from '../states/useStateWords';
import { Moment } from '../time/Moment';
import { listTranslationRef } from './messages';

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
    // The whole row opens the workload; other links lie above it.
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

/** A run or an endpoint in a list: state, name and reason; the rest is told by the caller. */
export function WorkloadRow(props: {
  workload: Workload;
  facts: readonly ReactNode[];
  /** What stands above the times. */
  measure?: ReactNode;
  times: ReactNode;
}) {
  const classes = useStyles();
  const { t } = useTranslationRef(listTranslationRef);
  const { workload, facts, measure, times } = props;
  const { ref, staleSince, demo } = workload;
  const reason = useStateWords().reasonSentence(workload);
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
          {facts.map(
            (fact, index) =>
              // Facts are told by position; none of them keeps anything.
              fact && <span key={index}>{fact}</span>,
          )}
        </Typography>
      </div>
      <div className={classes.side}>
        {measure}
        <Typography
          className={classes.facts}
          variant="caption"
          color="textSecondary"
          component="div"
        >
          {times}
          {staleSince && (
            <span>
              {t('row.lastSeen', { time: <Moment time={staleSince} /> })}
            </span>
          )}
          {demo && <DemoChip />}
        </Typography>
      </div>
    </li>
  );
}
