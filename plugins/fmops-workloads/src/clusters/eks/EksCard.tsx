import { useCallback } from 'react';
import Typography from '@material-ui/core/Typography';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { InfoCard, Link, Progress } from '@backstage/core-components';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useEntity } from '@backstage/plugin-catalog-react';
import { fmopsWorkloadsApiRef } from '../../api/fmopsWorkloadsApiRef';
import { ProblemPanel, type ProblemTexts } from '../../errors/ProblemPanel';
import { usePolled } from '../../live/usePolled';
import { AsOf } from '../AsOf';
import { clustersTranslationRef, type ClustersMessages } from '../messages';
import { consoleUrl } from './consoleUrl';
import { EksParts } from './EksParts';

/** The backend reads anew every five minutes. */
const REFRESH = 60_000;

const eksProblems = (t: ClustersMessages): ProblemTexts => ({
  forbidden: {
    title: t('eks.forbidden'),
    description: t('eks.forbiddenAdvice'),
  },
  notFound: {
    title: t('eks.notFound'),
    description: t('eks.notFoundAdvice'),
  },
});

/** What AWS tells of an EKS cluster, on the page of its entity. */
export function EksCard() {
  const { t } = useTranslationRef(clustersTranslationRef);
  const { entity } = useEntity();
  const api = useApi(fmopsWorkloadsApiRef);
  const entityRef = stringifyEntityRef(entity);
  const load = useCallback(
    (signal: AbortSignal) => api.eksFacts(entityRef, { signal }),
    [api, entityRef],
  );
  const { value: facts, error, retry } = usePolled(load, REFRESH);
  if (!facts) {
    return (
      <InfoCard title="Amazon EKS">
        {error ? (
          <ProblemPanel error={error} texts={eksProblems(t)} retry={retry} />
        ) : (
          <Progress />
        )}
      </InfoCard>
    );
  }
  const { name, region, accountId, at } = facts;
  return (
    <InfoCard
      title="Amazon EKS"
      subheader={
        <AsOf
          before={t('eks.place', { name, region, account: accountId })}
          time={at}
          after={<Link to={consoleUrl(region, name)}>{t('eks.console')}</Link>}
        />
      }
    >
      {error && (
        <Typography variant="body2" color="error" role="status">
          {t('eks.stale')}
        </Typography>
      )}
      <EksParts facts={facts} />
    </InfoCard>
  );
}
