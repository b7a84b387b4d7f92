import { InfoCard } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { WorkloadDetails } from '@fmops/backstage-plugin-fmops-workloads-common';
import { diagnosisTranslationRef } from '../messages';
import { tellsStart } from '../trouble';
import { StartBreakdown } from './StartBreakdown';

/** Where the time to start went, of a workload that has started, and is well or has ended. */
export function StartCard({ details }: { details: WorkloadDetails }) {
  const { t } = useTranslationRef(diagnosisTranslationRef);
  const { startTimeline } = details;
  return startTimeline?.segments.length && tellsStart(details) ? (
    <InfoCard title={t('start.title')}>
      <StartBreakdown timeline={startTimeline} />
    </InfoCard>
  ) : null;
}
