import type { ReactNode } from 'react';
import type { Workload } from '@fmops/backstage-plugin-fmops-workloads-common';
import type { LiveStream } from '../live/useLiveStream';
import { DetailHeader } from '../run/DetailHeader';
import { Moment } from '../time/Moment';
import { TryButton } from './TryButton';

/** Name of an endpoint, its state, since when and why. */
export function EndpointHeader(props: {
  workload: Workload;
  stream: LiveStream;
  explained: boolean;
  back: ReactNode;
}) {
  const { stateSince, deletedAt } = props.workload;
  return (
    <DetailHeader
      {...props}
      controls={<TryButton workload={props.workload} />}
      times={
        <>
          <span>
            since <Moment time={stateSince} testId="endpoint-since" />
          </span>
          {deletedAt && (
            <span>
              deleted from the cluster <Moment time={deletedAt} />
            </span>
          )}
        </>
      }
    />
  );
}
