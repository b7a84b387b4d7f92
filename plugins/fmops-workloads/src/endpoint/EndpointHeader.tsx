import type { ReactNode } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { Workload } from '@fmops/backstage-plugin-fmops-workloads-common';
import type { LiveStream } from '../live/useLiveStream';
import { DetailHeader } from '../run/DetailHeader';
import { Moment } from '../time/Moment';
import { endpointTranslationRef } from './messages';
import { TryButton } from './TryButton';

/** Name of an endpoint, its state, since when and why. */
export function EndpointHeader(props: {
  workload: Workload;
  stream: LiveStream;
  explained: boolean;
  back: ReactNode;
}) {
  const { t } = useTranslationRef(endpointTranslationRef);
  const { stateSince, deletedAt } = props.workload;
  return (
    <DetailHeader
      {...props}
      controls={<TryButton workload={props.workload} />}
      times={
        <>
          <span>
            {t('time.since', {
              time: <Moment time={stateSince} testId="endpoint-since" />,
            })}
          </span>
          {deletedAt && (
            <span>
              {t('time.deleted', { time: <Moment time={deletedAt} /> })}
            </span>
          )}
        </>
      }
    />
  );
}
