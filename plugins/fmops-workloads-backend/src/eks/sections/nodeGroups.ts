import {
  DescribeNodegroupCommand,
  paginateListNodegroups,
  type Nodegroup,
} from '@aws-sdk/client-eks';
import type {
  EksList,
  EksNodeGroup,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import { describeAll } from '../describeAll';
import type { EksCalls } from '../EksCalls';
import { issuesOf } from '../issues';

/** Reads the managed node groups. */
export async function readNodeGroups(
  calls: EksCalls,
): Promise<EksList<EksNodeGroup>> {
  const { clusterName } = calls.target;
  const names = await calls.list(
    'eks:ListNodegroups',
    client => paginateListNodegroups({ client }, { clusterName }),
    page => page.nodegroups,
  );
  return describeAll(names, async name => {
    const { nodegroup = {} } = await calls.call(
      'eks:DescribeNodegroup',
      (client, abortSignal) =>
        client.send(
          new DescribeNodegroupCommand({ clusterName, nodegroupName: name }),
          { abortSignal },
        ),
    );
    return nodeGroupOf(name, nodegroup);
  });
}

function nodeGroupOf(name: string, group: Nodegroup): EksNodeGroup {
  const { minSize, desiredSize, maxSize } = group.scalingConfig ?? {};
  return {
    name,
    status: group.status ?? 'UNKNOWN',
    version: group.version,
    releaseVersion: group.releaseVersion,
    amiType: group.amiType,
    instanceTypes: group.instanceTypes ?? [],
    capacityType: group.capacityType,
    ...(minSize !== undefined &&
      desiredSize !== undefined &&
      maxSize !== undefined && {
        size: { min: minSize, desired: desiredSize, max: maxSize },
      }),
    issues: issuesOf(group.health),
  };
}
