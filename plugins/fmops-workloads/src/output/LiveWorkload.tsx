import { useRouteRef } from '@backstage/frontend-plugin-api';
import type { Workload } from '@fmops/backstage-plugin-fmops-workloads-common';
import { endpointRouteRef, runRouteRef } from '../routes';
import { WorkloadSummary } from '../runs/WorkloadSummary';

/** A run or an endpoint that a task has submitted, with the way to its page. */
export function LiveWorkload({ workload }: { workload: Workload }) {
  const { category, ref } = workload;
  const page = useRouteRef(category === 'job' ? runRouteRef : endpointRouteRef);
  const { cluster, uid } = ref;
  return (
    <WorkloadSummary
      workload={workload}
      to={page?.({ cluster, uid })}
      data-testid="task-workload"
    />
  );
}
