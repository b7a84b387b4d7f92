import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { Link } from '@backstage/core-components';
import { useRouteRef, useTranslationRef } from '@backstage/frontend-plugin-api';
import type { Workload } from '@fmops/backstage-plugin-fmops-workloads-common';
import { useStageTitle } from '../lineage/useStageTitle';
import { endpointRouteRef, runRouteRef } from '../routes';
import { DemoChip } from '../runs/DemoMark';
import { RunTimes } from '../runs/RunTimes';
import { StateLabel } from '../states/StateLabel';
import { modelTranslationRef } from './messages';
import { modelUse } from './modelUse';

const useStyles = makeStyles(theme => ({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0, 1.5),
    overflowWrap: 'anywhere',
  },
}));

/** A run or an endpoint of a model: its state, and what it does with the model. */
export function ModelWorkload(props: { workload: Workload; modelRef: string }) {
  const classes = useStyles();
  const { t } = useTranslationRef(modelTranslationRef);
  const { workload, modelRef } = props;
  const { ref, category, staleSince, demo } = workload;
  const stageTitle = useStageTitle();
  const run = useRouteRef(runRouteRef);
  const endpoint = useRouteRef(endpointRouteRef);
  const open = category === 'job' ? run : endpoint;
  const path = open?.({ cluster: ref.cluster, uid: ref.uid });
  return (
    <li data-testid="model-workload">
      <Typography className={classes.line} variant="body2" component="div">
        <StateLabel state={workload.state} />
        {path ? <Link to={path}>{ref.name}</Link> : ref.name}
        {demo && <DemoChip />}
      </Typography>
      <Typography
        className={classes.line}
        variant="caption"
        color="textSecondary"
        component="div"
      >
        <span>{modelUse(t, workload, modelRef, stageTitle)}</span>
        <span>
          <RunTimes workload={workload} />
        </span>
        {staleSince && <span>{t('workload.unreachable')}</span>}
      </Typography>
    </li>
  );
}
