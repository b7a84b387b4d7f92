import { Manifest } from '../objects/KubeObject';
import { Cluster } from '../play/Cluster';
import { nodeOf, instanceTypes, readyNodeStatus } from '../play/nodes';
import { readDemoFile } from './readDemoFile';

interface Foundation {
  namespaces: string[];
  nodes: Array<{
    name: string;
    instanceType: string;
    zone: string;
    capacityType?: 'on-demand' | 'spot' | 'reserved';
  }>;
  objects: Manifest[];
}

/** Creates what every cluster has before anything runs: namespaces, nodes, runtimes. */
export function layFoundation(cluster: Cluster): void {
  const foundation = readDemoFile<Foundation>('cluster.yaml');
  for (const name of foundation.namespaces) {
    cluster.create({
      apiVersion: 'v1',
      kind: 'Namespace',
      metadata: { name, labels: { 'fmops.dev/demo': 'true' } },
    });
  }
  for (const { name, instanceType, zone, capacityType } of foundation.nodes) {
    const manifest = nodeOf(
      instanceTypes[instanceType],
      name,
      zone,
      capacityType,
    );
    const node = cluster.create(manifest);
    cluster.setStatus(
      node,
      readyNodeStatus(manifest.status, cluster.timestamp()),
    );
  }
  foundation.objects.forEach(manifest => cluster.create(manifest));
}
