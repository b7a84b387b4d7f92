import { ports } from './ports';

/** A manifest of Kubernetes. */
export interface Manifest {
  apiVersion: string;
  kind: string;
  metadata: {
    name: string;
    namespace?: string;
    labels?: Record<string, string>;
    annotations?: Record<string, string>;
  };
  spec: Record<string, unknown>;
}

const plurals: Record<string, string> = {
  ClusterQueue: 'clusterqueues',
  Deployment: 'deployments',
  InferenceService: 'inferenceservices',
  Job: 'jobs',
  LocalQueue: 'localqueues',
  RayService: 'rayservices',
};

function collectionOf({ apiVersion, kind, metadata }: Manifest): string {
  const root = apiVersion.includes('/') ? 'apis' : 'api';
  const scope = metadata.namespace ? `/namespaces/${metadata.namespace}` : '';
  return `${root}/${apiVersion}${scope}/${plurals[kind]}`;
}

const pathOf = (manifest: Manifest) =>
  `${collectionOf(manifest)}/${manifest.metadata.name}`;

async function call(
  method: string,
  path: string,
  body?: unknown,
  acceptable?: number,
): Promise<void> {
  const response = await fetch(`http://127.0.0.1:${ports.cluster}/${path}`, {
    method,
    headers: {
      authorization: 'Bearer local-admin',
      'content-type':
        method === 'PATCH'
          ? 'application/merge-patch+json'
          : 'application/json',
    },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  if (!response.ok && response.status !== acceptable) {
    throw new Error(`${method} ${path}: ${await response.text()}`);
  }
}

/** Creates something in the cluster behind the portal, as somebody with kubectl would. */
export async function create(manifest: Manifest): Promise<void> {
  await call('POST', collectionOf(manifest), manifest);
}

/** Changes something in the cluster behind the portal. */
export async function change(
  manifest: Manifest,
  patch: Partial<Manifest>,
): Promise<void> {
  await call('PATCH', pathOf(manifest), patch);
}

/** Says how something is, as its controller would. */
export async function report(
  manifest: Manifest,
  status: Record<string, unknown>,
): Promise<void> {
  await call('PATCH', `${pathOf(manifest)}/status`, { status });
}

/** Deletes something there, with what belongs to it. */
export async function remove(manifest: Manifest): Promise<void> {
  await call(
    'DELETE',
    `${pathOf(manifest)}?propagationPolicy=Background`,
    undefined,
    404,
  );
}
