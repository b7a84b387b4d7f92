import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { EksFacts } from '@fmops/backstage-plugin-fmops-workloads-common';
import { clustersTranslationRef } from '../messages';
import { AccessFacts } from './AccessFacts';
import { AddonsTable } from './AddonsTable';
import { EksPart } from './EksPart';
import { InsightList } from './InsightList';
import { NodeGroupsTable } from './NodeGroupsTable';
import { VersionFacts } from './VersionFacts';

/** The parts that AWS tells of a cluster, each by itself. */
export function EksParts(props: { facts: EksFacts }) {
  const { t } = useTranslationRef(clustersTranslationRef);
  const { controlPlane, support, nodeGroups, addons, insights, access } =
    props.facts;
  return (
    <>
      <EksPart title={t('part.version')} section={controlPlane}>
        {value => <VersionFacts controlPlane={value} support={support} />}
      </EksPart>
      <EksPart title={t('part.insights')} section={insights}>
        {value => <InsightList insights={value} />}
      </EksPart>
      <EksPart title={t('part.nodeGroups')} section={nodeGroups}>
        {value => (
          <NodeGroupsTable
            groups={value}
            autoMode={controlPlane.value?.autoMode ?? false}
          />
        )}
      </EksPart>
      <EksPart title={t('part.addons')} section={addons}>
        {value => <AddonsTable addons={value} />}
      </EksPart>
      <EksPart title={t('part.access')} section={access}>
        {value => <AccessFacts access={value} />}
      </EksPart>
    </>
  );
}
