import type { EksFacts } from '@fmops/backstage-plugin-fmops-workloads-common';
import { AccessFacts } from './AccessFacts';
import { AddonsTable } from './AddonsTable';
import { EksPart } from './EksPart';
import { InsightList } from './InsightList';
import { NodeGroupsTable } from './NodeGroupsTable';
import { VersionFacts } from './VersionFacts';

/** The parts that AWS tells of a cluster, each by itself. */
export function EksParts(props: { facts: EksFacts }) {
  const { controlPlane, support, nodeGroups, addons, insights, access } =
    props.facts;
  return (
    <>
      <EksPart title="Version and support" section={controlPlane}>
        {value => <VersionFacts controlPlane={value} support={support} />}
      </EksPart>
      <EksPart title="Upgrade and misconfiguration checks" section={insights}>
        {value => <InsightList insights={value} />}
      </EksPart>
      <EksPart title="Node groups" section={nodeGroups}>
        {value => (
          <NodeGroupsTable
            groups={value}
            autoMode={controlPlane.value?.autoMode ?? false}
          />
        )}
      </EksPart>
      <EksPart title="Add-ons" section={addons}>
        {value => <AddonsTable addons={value} />}
      </EksPart>
      <EksPart title="Access of the portal" section={access}>
        {value => <AccessFacts access={value} />}
      </EksPart>
    </>
  );
}
