import { Fragment } from 'react';
import Alert from '@material-ui/lab/Alert';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type {
  Capacity,
  ClusterCapacity,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import { messageOf } from '../errors/problem';
import { Moment } from '../time/Moment';
import { capacityTranslationRef } from './messages';

/** What is not told, or may be out of date, and why. */
export function CapacityNotices(props: {
  capacity: Capacity;
  clusters: readonly ClusterCapacity[];
  /** Why there is nothing newer. */
  error?: Error;
}) {
  const { t } = useTranslationRef(capacityTranslationRef);
  const { capacity, clusters, error } = props;
  return (
    <>
      {error && (
        <Alert severity="warning">
          {t('notice.stale', {
            time: <Moment time={capacity.at} />,
            reason: messageOf(error),
          })}
        </Alert>
      )}
      {!capacity.complete && (
        <Alert severity="info">{t('notice.partial')}</Alert>
      )}
      {clusters.map(({ name, title, unreachableSince, missing }) => (
        <Fragment key={name}>
          {unreachableSince && (
            <Alert severity="warning">
              {t('notice.unreachable', {
                cluster: title ?? name,
                time: <Moment time={unreachableSince} />,
              })}
            </Alert>
          )}
          {missing.map(text => (
            <Alert key={text} severity="info">
              {title ?? name}: {text}
            </Alert>
          ))}
        </Fragment>
      ))}
    </>
  );
}
