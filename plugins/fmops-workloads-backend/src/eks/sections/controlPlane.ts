import { DescribeClusterCommand, type Cluster } from '@aws-sdk/client-eks';
import type { EksControlPlane } from '@fmops/backstage-plugin-fmops-workloads-common';
import type { EksCalls } from '../EksCalls';
import { issuesOf } from '../issues';

const ANYWHERE = ['0.0.0.0/0', '::/0'];

/** Reads the control plane. */
export async function readControlPlane(
  calls: EksCalls,
): Promise<EksControlPlane> {
  const { cluster = {} } = await calls.call(
    'eks:DescribeCluster',
    (client, abortSignal) =>
      client.send(
        new DescribeClusterCommand({ name: calls.target.clusterName }),
        { abortSignal },
      ),
  );
  return {
    version: cluster.version ?? 'unknown',
    platformVersion: cluster.platformVersion,
    status: cluster.status ?? 'UNKNOWN',
    supportPolicy: cluster.upgradePolicy?.supportType,
    authenticationMode: cluster.accessConfig?.authenticationMode,
    endpoint: endpointOf(cluster),
    autoMode: cluster.computeConfig?.enabled ?? false,
    issues: issuesOf(cluster.health),
  };
}

function endpointOf({
  resourcesVpcConfig: network,
}: Cluster): EksControlPlane['endpoint'] {
  if (network?.endpointPublicAccess === undefined) {
    return undefined;
  }
  if (!network.endpointPublicAccess) {
    return 'private';
  }
  const from = network.publicAccessCidrs ?? ANYWHERE;
  return from.some(cidr => ANYWHERE.includes(cidr)) ? 'public' : 'limited';
}
