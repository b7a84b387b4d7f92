import { InfoCard, Progress } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useEntity } from '@backstage/plugin-catalog-react';
import { usePermission } from '@backstage/plugin-permission-react';
import { clusterAccessReadPermission } from '@fmops/backstage-plugin-fmops-workloads-common';
import { ProblemPanel } from '../../errors/ProblemPanel';
import { AsOf } from '../AsOf';
import { clustersTranslationRef } from '../messages';
import { ClusterRightsView } from './ClusterRightsView';
import { rightsProblems } from './problemTexts';
import { useClusterRights } from './useClusterRights';

/** What the portal may do in a cluster, for those who may know. */
export function ClusterRightsCard() {
  const { allowed } = usePermission({
    permission: clusterAccessReadPermission,
  });
  return allowed ? <Card /> : null;
}

function Card() {
  const { t } = useTranslationRef(clustersTranslationRef);
  const { entity } = useEntity();
  const { value, error, retry } = useClusterRights(entity.metadata.name);
  const [rights] = value ?? [];
  return (
    <InfoCard
      title={t('rights.card')}
      subheader={rights && <AsOf time={rights.at} />}
    >
      {rights && <ClusterRightsView rights={rights} />}
      {!rights && error && (
        <ProblemPanel error={error} texts={rightsProblems(t)} retry={retry} />
      )}
      {!rights && !error && <Progress />}
    </InfoCard>
  );
}
