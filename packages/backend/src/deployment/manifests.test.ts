import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Agent, fetch } from 'undici';
import { parseAllDocuments } from 'yaml';

const root = path.join(resolvePackagePath('backend'), '../..');
const portal = path.join(root, 'infra/kubernetes/portal');
const read = (...names: string[]) => readFileSync(path.join(...names), 'utf8');

const {
  FMOPS_TEST_KUSTOMIZE: kustomize,
  FMOPS_REAL_CLUSTER_URL: apiServer,
  FMOPS_REAL_CLUSTER_CA: caFile,
  FMOPS_REAL_CLUSTER_ADMIN_TOKEN: token,
} = process.env;

interface Manifest {
  apiVersion: string;
  kind: string;
  metadata: { name: string; namespace?: string };
  data?: Record<string, string>;
  spec?: object;
}

interface PodSpec {
  containers: Array<{
    args: string[];
    volumeMounts: Array<{ name: string; mountPath: string }>;
  }>;
  volumes: Array<{ name: string; configMap?: { name: string } }>;
}

interface Deployment {
  spec: { template: { spec: PodSpec } };
}

/** Kinds whose plural is not `…s`. */
const PLURALS: Record<string, string> = {
  Ingress: 'ingresses',
  NetworkPolicy: 'networkpolicies',
};

const isDeployment = (manifest: Manifest): manifest is Manifest & Deployment =>
  manifest.kind === 'Deployment';

const podSpecOf = (manifests: Manifest[]) =>
  manifests.find(isDeployment)!.spec.template.spec;

function build(folder: string): Manifest[] {
  const text = execFileSync(kustomize!, ['build', path.join(portal, folder)], {
    encoding: 'utf8',
  });
  return parseAllDocuments(text).map(document => document.toJS());
}

const variables = (file: string) =>
  read(portal, 'base', file)
    .split('\n')
    .filter(line => /^\w+=/.test(line))
    .map(line => line.split('=')[0]);

it('a container gets every variable that the configuration asks for', () => {
  const asked = read(root, 'app-config.production.yaml')
    .replace(/#.*$/gm, '')
    .matchAll(/\$\{(\w+)\}/g);
  const given = [
    ...variables('environment.env'),
    ...variables('secret.example.env'),
  ];
  expect(given.sort()).toEqual(
    [...new Set([...asked].map(([, name]) => name))].sort(),
  );
});

(kustomize ? describe : describe.skip)('manifests of the portal', () => {
  it('mount each configuration that the portal is told to read', () => {
    const { containers, volumes } = podSpecOf(build('base'));
    const [{ args, volumeMounts }] = containers;
    const file = args.at(-1)!;
    const mount = volumeMounts.find(
      ({ mountPath }) => mountPath === path.dirname(file),
    );
    const volume = volumes.find(({ name }) => name === mount!.name);
    const config = build('base').find(
      ({ metadata }) => metadata.name === volume!.configMap!.name,
    );
    expect(Object.keys(config!.data!)).toEqual([path.basename(file)]);
  });
});

(kustomize && apiServer ? describe : describe.skip)('a real API server', () => {
  const dispatcher = new Agent({
    connect: { ca: caFile && readFileSync(caFile) },
  });
  const send = async (
    method: string,
    { apiVersion, kind, metadata, ...rest }: Manifest,
    query = '',
  ) => {
    const base = apiVersion === 'v1' ? '/api/v1' : `/apis/${apiVersion}`;
    const plural = PLURALS[kind] ?? `${kind.toLowerCase()}s`;
    const space = metadata.namespace ? `/namespaces/${metadata.namespace}` : '';
    const name = method === 'POST' ? '' : `/${metadata.name}`;
    const response = await fetch(
      `${apiServer}${base}${space}/${plural}${name}${query}`,
      {
        method,
        dispatcher,
        headers: {
          authorization: `Bearer ${token}`,
          'content-type': 'application/json',
        },
        body: JSON.stringify({ apiVersion, kind, metadata, ...rest }),
      },
    );
    const answer = (await response.json()) as { message?: string };
    return {
      status: response.status,
      message: answer.message,
      warning: response.headers.get('warning'),
    };
  };
  const manifests = kustomize ? build('overlays/alb') : [];
  const made = manifests.filter(({ kind }) =>
    ['Namespace', 'ServiceAccount'].includes(kind),
  );
  const others = manifests.filter(manifest => !made.includes(manifest));

  beforeAll(async () => {
    for (const manifest of made) {
      await send('POST', manifest);
    }
  });
  afterAll(async () => {
    await send('DELETE', made[0]);
    await dispatcher.close();
  });

  it.each(others.map(manifest => [manifest.kind, manifest] as const))(
    'takes the %s, every field of it',
    async (_, manifest) => {
      const strict = '?dryRun=All&fieldValidation=Strict';
      expect(await send('POST', manifest, strict)).toEqual({
        status: 201,
        message: undefined,
        warning: null,
      });
    },
  );

  it('lets its pods in where Pod Security is restricted, and no other', async () => {
    const podSpec = podSpecOf(others);
    const pod = (spec: object): Manifest => ({
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: { name: 'portal', namespace: made[0].metadata.name },
      spec,
    });
    const dry = '?dryRun=All&fieldValidation=Strict';
    expect(await send('POST', pod(podSpec), dry)).toMatchObject({
      status: 201,
    });
    const asRoot = { ...podSpec, securityContext: { runAsUser: 0 } };
    expect(await send('POST', pod(asRoot), dry)).toMatchObject({
      status: 403,
      message: expect.stringContaining('violates PodSecurity'),
    });
  });
});
