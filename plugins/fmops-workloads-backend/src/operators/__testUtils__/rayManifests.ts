import { request } from 'node:http';
import { inNamespace, metadataOf, NAMESPACE } from './manifests';
import type { Creation } from './OperatorScene';

const RAY = 'ray.io/v1';

/** A Ray cluster with a head and two workers of one accelerator each. */
function rayCluster() {
  const container = (name: string, resources: object) => ({
    spec: {
      containers: [{ name, image: 'rayproject/ray:2.46.0', resources }],
    },
  });
  return {
    rayVersion: '2.46.0',
    headGroupSpec: {
      rayStartParams: {},
      template: container('ray-head', {}),
    },
    workerGroupSpecs: [
      {
        ...{ groupName: 'gpu', replicas: 2, minReplicas: 2, maxReplicas: 2 },
        rayStartParams: {},
        template: container('ray-worker', {
          limits: { 'nvidia.com/gpu': '1' },
        }),
      },
    ],
  };
}

/** A RayJob that the operator submits to the head itself. */
export function rayJob(
  name: string,
  {
    outcome = 'succeed',
    queue,
    spec,
  }: { outcome?: string; queue?: string; spec?: object } = {},
): Creation {
  return {
    path: inNamespace(RAY, 'rayjobs'),
    body: {
      apiVersion: RAY,
      kind: 'RayJob',
      metadata: metadataOf(name, { queue }),
      spec: {
        entrypoint: 'python train.py',
        submissionMode: 'HTTPMode',
        shutdownAfterJobFinishes: true,
        metadata: { 'fmops.dev/play': outcome },
        rayClusterSpec: rayCluster(),
        ...spec,
      },
    },
  };
}

/** Asks the head of a RayJob to stop it, as `ray job stop` does. */
export async function stopInRay(job: {
  status?: { dashboardURL?: string; jobId?: string };
}): Promise<void> {
  const { dashboardURL, jobId } = job.status ?? {};
  await new Promise<void>((resolve, reject) => {
    request(
      `${process.env.FMOPS_OPERATORS_RAY_HEAD}`,
      {
        method: 'POST',
        path: `http://${dashboardURL}/api/jobs/${jobId}/stop`,
      },
      response => {
        response.resume();
        resolve();
      },
    )
      .on('error', reject)
      .end();
  });
}

export const rayJobPath = (name: string) =>
  `/apis/${RAY}/namespaces/${NAMESPACE}/rayjobs/${name}`;

/** A RayService with one application. */
export function rayService(name: string): Creation {
  return {
    path: inNamespace(RAY, 'rayservices'),
    body: {
      apiVersion: RAY,
      kind: 'RayService',
      metadata: metadataOf(name),
      spec: {
        serveConfigV2: JSON.stringify({
          applications: [
            { name: 'chat', import_path: 'serve:app', route_prefix: '/' },
          ],
        }),
        rayClusterConfig: rayCluster(),
      },
    },
  };
}
