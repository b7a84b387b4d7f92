import type { ReactNode } from 'react';
import type { WorkloadDetails } from '@fmops/backstage-plugin-fmops-workloads-common';
import { StartCard } from '../diagnosis/start/StartCard';
import { isExplained } from '../diagnosis/trouble';
import { WhyPanel } from '../diagnosis/WhyPanel';
import { ConditionTree } from '../conditions/ConditionTree';
import type { LiveStream } from '../live/useLiveStream';
import { LogPanel } from '../log/LogPanel';
import { EndpointMetricsCard } from '../metrics/endpoint/EndpointMetricsCard';
import { ManifestPanel } from '../manifest/ManifestPanel';
import { NextStepsOf } from '../next/NextStepsOf';
import { DetailColumns } from '../run/DetailColumns';
import { EventList } from '../run/EventList';
import { PodList } from '../run/pods/PodList';
import { Timeline } from '../run/Timeline';
import { EndpointFacts } from './EndpointFacts';
import { EndpointHeader } from './EndpointHeader';
import { OutOfMemoryAlert } from './OutOfMemoryAlert';
import { ServingCard } from './ServingCard';

/** All that is known of an endpoint. */
export function EndpointSections(props: {
  details: WorkloadDetails;
  stream: LiveStream;
  back: ReactNode;
}) {
  const { details, stream, back } = props;
  const { workload } = details;
  return (
    <>
      <EndpointHeader
        workload={workload}
        stream={stream}
        explained={isExplained(details)}
        back={back}
      />
      <OutOfMemoryAlert details={details} />
      <WhyPanel details={details} />
      <NextStepsOf workload={workload} />
      <DetailColumns
        main={
          <>
            <ServingCard details={details} />
            <EndpointMetricsCard workload={workload.ref} />
            <PodList details={details} />
            <LogPanel details={details} />
            <EventList events={details.events} />
            <ManifestPanel
              workload={workload.ref}
              gone={Boolean(workload.deletedAt)}
            />
          </>
        }
        side={
          <>
            <EndpointFacts details={details} />
            {details.conditions && (
              <ConditionTree
                conditions={details.conditions}
                parts={details.parts}
              />
            )}
            <Timeline transitions={details.transitions} />
            <StartCard details={details} />
          </>
        }
      />
    </>
  );
}
