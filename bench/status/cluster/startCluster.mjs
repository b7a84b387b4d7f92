import { ensureControlPlane } from '../../../tools/control-plane/build.mjs';
import { startControlPlane } from '../../../tools/control-plane/control-plane.mjs';
import { NAMESPACES, nodeNames, runs } from '../scene.mjs';
import { ApiServer } from './ApiServer.mjs';
import { objectsOf, queuedJob } from './objects.mjs';

const GPU_NODE = {
  instanceType: 'p5.48xlarge',
  cpu: '192',
  memory: '2048Gi',
  gpus: 8,
};

/** Starts etcd and an API server, in which nothing moves by itself. */
export async function startCluster() {
  if (!process.env.FMOPS_CRDS_DIR) {
    throw new Error('FMOPS_CRDS_DIR must name a folder with CRDs');
  }
  const { assets } = await ensureControlPlane({ log: console.error });
  const plane = await startControlPlane({
    assets,
    namespaces: NAMESPACES,
    nodes: nodeNames.map(name => ({ ...GPU_NODE, name })),
    crds: ['pytorchjobs.kubeflow.org', 'trainjobs.trainer.kubeflow.org'],
    controllers: false,
  });
  const apiServer = new ApiServer({ ...plane, token: plane.tokens.admin });
  for (const namespace of NAMESPACES) {
    await apiServer.send(
      'POST',
      `/api/v1/namespaces/${namespace}/serviceaccounts`,
      { metadata: { name: 'default' } },
    );
  }
  let count = 0;
  return {
    ...plane,
    apiServer,
    /** Fills the cluster up to so many runs. */
    async fill(to, { queued = false } = {}) {
      const added = runs(count, to);
      await apiServer.create(
        queued ? added.map(queuedJob) : added.flatMap(objectsOf),
      );
      count = to;
    },
    async stop() {
      await apiServer.close();
      await plane.stop();
    },
  };
}
