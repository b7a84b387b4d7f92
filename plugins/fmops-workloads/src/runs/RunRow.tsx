import { LineageLink } from '../lineage/LineageLink';
import { OutputModel } from '../lineage/OutputModel';
import { useStageTitle } from '../lineage/useStageTitle';
import { placeFacts } from '../list/placeFacts';
import type { RowProps } from '../list/WorkloadList';
import { WorkloadRow } from '../list/WorkloadRow';
import { RunDuration } from '../time/RunDuration';
import { describeQueue } from './describeQueue';
import { RunProgress } from './RunProgress';
import { RunTimes } from './RunTimes';
import { describeAccelerators, describeReplicas } from './resources';

/** One run in a list; with `whose` also where it runs and whose it is. */
export function RunRow({ workload, whose }: RowProps) {
  const { ref, lineage, submittedBy, restarts, deletedAt } = workload;
  const stageTitle = useStageTitle();
  const queue = describeQueue(workload);
  return (
    <WorkloadRow
      workload={workload}
      facts={[
        ref.kind,
        lineage.stage && stageTitle(lineage.stage),
        describeReplicas(workload),
        describeAccelerators(workload),
        queue && `queue ${queue}`,
        restarts ? `restarted ${restarts} ×` : undefined,
        deletedAt && 'deleted from the cluster',
        ...placeFacts(workload, whose),
        lineage.outputModel && (
          <>
            model <OutputModel workload={workload} />
          </>
        ),
        submittedBy && (
          <>
            by <LineageLink value={submittedBy} defaultKind="User" />
          </>
        ),
      ]}
      measure={<RunProgress workload={workload} />}
      times={
        <>
          <RunDuration workload={workload} />
          <span>
            <RunTimes workload={workload} />
          </span>
        </>
      }
    />
  );
}
