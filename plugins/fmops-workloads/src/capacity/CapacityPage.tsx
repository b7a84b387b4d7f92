import { useCallback } from 'react';
import { useSearchParams } from 'react-router-dom';
import { Content, Progress } from '@backstage/core-components';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { fmopsWorkloadsApiRef } from '../api/fmopsWorkloadsApiRef';
import { CostsCard } from './costs/CostsCard';
import { ProblemPanel, type ProblemTexts } from '../errors/ProblemPanel';
import { usePolled } from '../live/usePolled';
import { AcceleratorsCard } from './AcceleratorsCard';
import { CapacityNotices } from './CapacityNotices';
import { ClusterChoice } from './ClusterChoice';
import { capacityTranslationRef, type CapacityMessages } from './messages';
import { NoClusters } from './NoClusters';
import { QueuesCard } from './QueuesCard';
import { WaitingCard } from './WaitingCard';

const REFRESH = 10_000;

const problemTexts = (t: CapacityMessages): ProblemTexts => ({
  forbidden: {
    title: t('page.forbidden'),
    description: t('page.forbiddenAdvice'),
  },
  notFound: {
    title: t('page.notFound'),
    description: t('page.notFoundAdvice'),
  },
});

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
  const { t } = useTranslationRef(capacityTranslationRef);
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
          <ProblemPanel error={error} texts={problemTexts(t)} retry={retry} />
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
