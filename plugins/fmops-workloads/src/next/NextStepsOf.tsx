import type { Workload } from '@fmops/backstage-plugin-fmops-workloads-common';
import { useEntityOf } from '../assignment/useEntityOf';
import { NextSteps } from './NextSteps';

/** Where to go on from a workload, whose component is looked up. */
export function NextStepsOf({ workload }: { workload: Workload }) {
  const entityOf = useEntityOf([workload]);
  return (
    <NextSteps
      workload={workload}
      entityRef={entityOf(workload) ?? undefined}
    />
  );
}
