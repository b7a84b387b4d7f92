import { Manifest } from '../objects/KubeObject';
import { Cluster } from '../play/Cluster';
import {
  instanceTypes,
  NodePlacement,
  nodeOf,
  readyNodeStatus,
} from '../play/nodes/instanceTypes';
import { readDemoFile } from './readDemoFile';

interface Foundation {
  namespaces: string[];
  nodes: Array<NodePlacement & { instanceType: string }>;
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
  for (const { instanceType, ...placement } of foundation.nodes) {
    const type = instanceTypes.find(({ name }) => name === instanceType);
    if (!type) {
      throw new Error(`demo/cluster.yaml: no instance type ${instanceType}`);
    }
    const manifest = nodeOf(type, placement);
    const node = cluster.create(manifest);
    cluster.setStatus(
      node,
      readyNodeStatus(manifest.status, cluster.timestamp()),
    );
  }
  foundation.objects.forEach(manifest => cluster.create(manifest));
}
