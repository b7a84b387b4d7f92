import { InfoCard } from '@backstage/core-components';
import type { WorkloadDetails } from '@fmops/backstage-plugin-fmops-workloads-common';
import { troubleOf } from '../trouble';
import { StartBreakdown } from './StartBreakdown';

/** Where the time to start went, of a workload that is well; else the panel above tells it. */
export function StartCard({ details }: { details: WorkloadDetails }) {
  const { startTimeline } = details;
  return startTimeline?.segments.length && !troubleOf(details) ? (
    <InfoCard title="Start">
      <StartBreakdown timeline={startTimeline} />
    </InfoCard>
  ) : null;
}
