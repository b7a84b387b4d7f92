import { useCallback } from 'react';
import { useSearchParams } from 'react-router-dom';
import { Content, Progress } from '@backstage/core-components';
import { useApi } from '@backstage/core-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { fmopsWorkloadsApiRef } from '../api/fmopsWorkloadsApiRef';
import { CostsCard } from './costs/CostsCard';
import { ProblemPanel, type ProblemTexts } from '../errors/ProblemPanel';
import { usePolled } from '../live/usePolled';
import { AcceleratorsCard } from './AcceleratorsCard';
import { CapacityNotices } from './CapacityNotices';
import { ClusterChoice } from './ClusterChoice';
import { NoClusters } from './NoClusters';
import { QueuesCard } from './QueuesCard';
import { WaitingCard } from './WaitingCard';

const REFRESH = 10_000;

const PROBLEMS: ProblemTexts = {
  forbidden: {
    title: 'You may not see what uses the clusters',
    description: 'Ask whoever manages permissions in this portal.',
  },
  notFound: {
    title: 'There is nothing to show',
    description: 'The backend of runs and endpoints does not answer.',
  },
};

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gap: theme.spacing(2),
    gridTemplateColumns: 'minmax(0, 1fr)',
    fontFamily: theme.typography.fontFamily,
  },
}));

/** Accelerators and queues of the clusters, what waits, and what it all costs. */
export function CapacityPage() {
  const classes = useStyles();
  const api = useApi(fmopsWorkloadsApiRef);
  const [chosen] = useSearchParams();
  const load = useCallback(
    (signal: AbortSignal) => api.capacity({ signal }),
    [api],
  );
  const { value: capacity, error, retry } = usePolled(load, REFRESH);
  if (!capacity) {
    return (
      <Content>
        {error ? (
          <ProblemPanel error={error} texts={PROBLEMS} retry={retry} />
        ) : (
          <Progress />
        )}
      </Content>
    );
  }
  const { complete } = capacity;
  const cluster = chosen.get('cluster');
  const shown = capacity.clusters.filter(
    ({ name }) => !cluster || name === cluster,
  );
  return (
    <Content>
      <div className={classes.root}>
        <ClusterChoice clusters={capacity.clusters} />
        <CapacityNotices capacity={capacity} clusters={shown} error={error} />
        {shown.length === 0 ? (
          <NoClusters cluster={cluster} complete={complete} />
        ) : (
          <>
            <AcceleratorsCard clusters={shown} complete={complete} />
            <WaitingCard clusters={shown} />
            <QueuesCard clusters={shown} complete={complete} />
          </>
        )}
        <CostsCard cluster={cluster ?? undefined} />
      </div>
    </Content>
  );
}
