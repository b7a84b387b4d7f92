import Typography from '@material-ui/core/Typography';
import { useWorkloads } from '../live/useWorkloads';
import { EntityEndpointLinks } from '../endpoint/EntityEndpointLinks';
import { WorkloadList } from '../list/WorkloadList';
import { NoRuns } from './NoRuns';
import { RUNS_PROBLEMS } from './problemTexts';
import { RunRow } from './RunRow';
import { RunsFrame } from './RunsFrame';

/** The runs of one entity, live. */
export function EntityRuns(props: { entityRef: string }) {
  const live = useWorkloads({ entityRef: props.entityRef });
  return (
    <RunsFrame
      live={live}
      category="job"
      problems={RUNS_PROBLEMS}
      controls={jobs => (
        <>
          <Typography variant="body2" color="textSecondary">
            {jobs.length > 0 &&
              `${jobs.length} ${jobs.length === 1 ? 'run' : 'runs'}`}
          </Typography>
          <EntityEndpointLinks workloads={live.workloads.values()} />
        </>
      )}
    >
      {jobs =>
        jobs.length > 0 ? (
          <WorkloadList label="Runs" workloads={jobs} Row={RunRow} />
        ) : (
          <NoRuns description="Training and evaluation jobs of this component appear here by themselves, as soon as the cluster knows them." />
        )
      }
    </RunsFrame>
  );
}
