import Typography from '@material-ui/core/Typography';
import { InfoCard, Progress } from '@backstage/core-components';
import { messageOf, problemOf } from '../errors/problem';
import { useWorkloads } from '../live/useWorkloads';
import { NextSteps } from '../next/NextSteps';
import { byNewest } from '../time/runTimes';
import { LiveWorkload } from './LiveWorkload';

/** The newest run or endpoint of a project, live, and what can follow on it. */
export function LiveOutput({ entityRef }: { entityRef: string }) {
  const { loaded, workloads, stream } = useWorkloads({ entityRef });
  const [newest] = [...workloads.values()]
    .filter(({ deletedAt }) => !deletedAt)
    .sort(byNewest);
  if (!newest) {
    return (
      <InfoCard title="In the cluster">
        {stream.error ? (
          <Typography color="textSecondary" role="status">
            {problemOf(stream.error) === 'forbidden'
              ? 'You may not see the runs of this project.'
              : `It cannot be shown at present. ${messageOf(stream.error)}`}
          </Typography>
        ) : (
          <>
            <Progress />
            {loaded && (
              <Typography color="textSecondary" role="status">
                Waiting for the cluster to tell of it.
              </Typography>
            )}
          </>
        )}
      </InfoCard>
    );
  }
  return (
    <>
      <InfoCard title={newest.category === 'job' ? 'The run' : 'The endpoint'}>
        <LiveWorkload workload={newest} />
      </InfoCard>
      <NextSteps workload={newest} entityRef={entityRef} />
    </>
  );
}
