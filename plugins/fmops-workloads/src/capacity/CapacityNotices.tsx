import { Fragment } from 'react';
import Alert from '@material-ui/lab/Alert';
import type {
  Capacity,
  ClusterCapacity,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import { messageOf } from '../errors/problem';
import { Moment } from '../time/Moment';

/** What is not told, or may be out of date, and why. */
export function CapacityNotices(props: {
  capacity: Capacity;
  clusters: readonly ClusterCapacity[];
  /** Why there is nothing newer. */
  error?: Error;
}) {
  const { capacity, clusters, error } = props;
  return (
    <>
      {error && (
        <Alert severity="warning">
          This was so <Moment time={capacity.at} />. {messageOf(error)}
        </Alert>
      )}
      {!capacity.complete && (
        <Alert severity="info">
          You see what your own runs and endpoints use. Nodes and quotas are
          shown to those who may see all runs.
        </Alert>
      )}
      {clusters.map(({ name, title, unreachableSince, missing }) => (
        <Fragment key={name}>
          {unreachableSince && (
            <Alert severity="warning">
              Cluster {title ?? name} cannot be reached (since{' '}
              <Moment time={unreachableSince} />
              ). What is there is shown as it was last seen.
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
