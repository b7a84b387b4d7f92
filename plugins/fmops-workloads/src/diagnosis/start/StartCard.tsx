import { InfoCard } from '@backstage/core-components';
import type { WorkloadDetails } from '@fmops/backstage-plugin-fmops-workloads-common';
import { tellsStart } from '../trouble';
import { StartBreakdown } from './StartBreakdown';

/** Where the time to start went, of a workload that has started, and is well or has ended. */
export function StartCard({ details }: { details: WorkloadDetails }) {
  const { startTimeline } = details;
  return startTimeline?.segments.length && tellsStart(details) ? (
    <InfoCard title="Start">
      <StartBreakdown timeline={startTimeline} />
    </InfoCard>
  ) : null;
}
