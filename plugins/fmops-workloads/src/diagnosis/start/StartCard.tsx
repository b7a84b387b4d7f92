import { InfoCard } from '@backstage/core-components';
import type { WorkloadDetails } from '@fmops/backstage-plugin-fmops-workloads-common';
import { waitsForStart } from '../trouble';
import { StartBreakdown } from './StartBreakdown';

/** Where the time to start went, of a workload that has started; while it waits the panel that says why tells it. */
export function StartCard({ details }: { details: WorkloadDetails }) {
  const { startTimeline } = details;
  return startTimeline?.segments.length && !waitsForStart(details) ? (
    <InfoCard title="Start">
      <StartBreakdown timeline={startTimeline} />
    </InfoCard>
  ) : null;
}
