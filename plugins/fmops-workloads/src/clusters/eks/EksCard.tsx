import { useCallback } from 'react';
import Typography from '@material-ui/core/Typography';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { InfoCard, Link, Progress } from '@backstage/core-components';
import { useApi } from '@backstage/core-plugin-api';
import { useEntity } from '@backstage/plugin-catalog-react';
import { fmopsWorkloadsApiRef } from '../../api/fmopsWorkloadsApiRef';
import { ProblemPanel, type ProblemTexts } from '../../errors/ProblemPanel';
import { usePolled } from '../../live/usePolled';
import { AsOf } from '../AsOf';
import { consoleUrl } from './consoleUrl';
import { EksParts } from './EksParts';

/** The backend reads anew every five minutes. */
const REFRESH = 60_000;

const PROBLEMS: ProblemTexts = {
  forbidden: {
    title: 'AWS is not asked about this cluster',
    description: 'A platform engineer can change that.',
  },
  notFound: {
    title: 'AWS tells nothing about this cluster',
    description: 'The backend of runs and endpoints does not answer.',
  },
};

/** What AWS tells of an EKS cluster, on the page of its entity. */
export function EksCard() {
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
          <ProblemPanel error={error} texts={PROBLEMS} retry={retry} />
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
          before={`${name} in ${region}, account ${accountId}. `}
          time={at}
          after={
            <>
              {' '}
              <Link to={consoleUrl(region, name)}>Open in the AWS console</Link>
            </>
          }
        />
      }
    >
      {error && (
        <Typography variant="body2" color="error" role="status">
          This may be out of date: the portal cannot read it anew at the moment.
        </Typography>
      )}
      <EksParts facts={facts} />
    </InfoCard>
  );
}
