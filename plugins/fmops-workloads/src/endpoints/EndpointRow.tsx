import { ReplicaBar } from '../endpoint/ReplicaBar';
import { LineageLink } from '../lineage/LineageLink';
import { FOUNDATION_MODEL_KIND } from '@fmops/backstage-plugin-fmops-models-common';
import { placeFacts } from '../list/placeFacts';
import type { RowProps } from '../list/WorkloadList';
import { WorkloadRow } from '../list/WorkloadRow';
import { useRunWords } from '../runs/useRunWords';
import { Moment } from '../time/Moment';

/** One endpoint in a list; with `whose` also where it runs and whose it is. */
export function EndpointRow({ workload, whose }: RowProps) {
  const { ref, lineage, endpoint, restarts, deletedAt } = workload;
  const { describeAccelerators } = useRunWords();
  const weights = endpoint?.model?.uri ?? endpoint?.model?.name;
  const canary = endpoint?.traffic?.find(part => part.canary);
  return (
    <WorkloadRow
      workload={workload}
      facts={[
        ref.kind,
        lineage.model ? (
          <>
            serves{' '}
            <LineageLink
              value={lineage.model}
              defaultKind={FOUNDATION_MODEL_KIND}
            />
          </>
        ) : (
          weights && `serves ${weights}`
        ),
        describeAccelerators(workload),
        canary && `canary gets ${canary.percent} %`,
        restarts ? `restarted ${restarts} ×` : undefined,
        deletedAt && 'deleted from the cluster',
        ...placeFacts(workload, whose),
      ]}
      measure={<ReplicaBar workload={workload} />}
      times={
        <span>
          since <Moment time={workload.stateSince} />
        </span>
      }
    />
  );
}
