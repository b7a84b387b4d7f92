import type { ReactNode } from 'react';
import type { WorkloadDetails } from '@fmops/backstage-plugin-fmops-workloads-common';
import { StartCard } from '../diagnosis/start/StartCard';
import { WhyPanel } from '../diagnosis/WhyPanel';
import type { LiveStream } from '../live/useLiveStream';
import { LogPanel } from '../log/LogPanel';
import { DetailColumns } from '../run/DetailColumns';
import { EventList } from '../run/EventList';
import { PodList } from '../run/PodList';
import { Timeline } from '../run/Timeline';
import { ConditionList } from './ConditionList';
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
      <EndpointHeader workload={workload} stream={stream} back={back} />
      <OutOfMemoryAlert details={details} />
      <WhyPanel details={details} />
      <DetailColumns
        main={
          <>
            <ServingCard details={details} />
            <PodList details={details} />
            <LogPanel details={details} />
            <EventList events={details.events} />
          </>
        }
        side={
          <>
            <EndpointFacts details={details} />
            {details.conditions && (
              <ConditionList conditions={details.conditions} />
            )}
            <Timeline transitions={details.transitions} />
            <StartCard details={details} />
          </>
        }
      />
    </>
  );
}
