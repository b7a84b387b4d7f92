import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { KubernetesObject } from '@fmops/backstage-plugin-fmops-workloads-node';
import { FakeApiServer } from '../../__testUtils__/FakeApiServer';
import { ClusterConnection } from '../../clusters';
import { pause } from './scale';
import { startTestApiServer, type TestApiServer } from './testApiServer';

const NAME = 'jobsets.jobset.x-k8s.io';
const GROUP = '/apis/jobset.x-k8s.io/v1alpha2';
const OBJECTS = `${GROUP}/namespaces/team-language/jobsets`;
const DEFINITIONS =
  '/apis/apiextensions.k8s.io/v1/customresourcedefinitions' as const;

/** An API server that serves JobSets at times. */
export interface KindServer {
  url: string;
  ca?: string;
  token: string;
  /** Serves JobSets of these names, or none at all any more, with their definition. */
  serve(names: string[] | undefined): Promise<void>;
  stop(): Promise<void>;
}

export async function startKindServer(isReal: boolean): Promise<KindServer> {
  return isReal ? startReal(await startTestApiServer()) : startFake();
}

async function startFake(): Promise<KindServer> {
  const fake = await FakeApiServer.start();
  const jobSet = (name: string): KubernetesObject => ({
    metadata: { name, namespace: 'team-language', uid: name },
  });
  return {
    ...{ url: fake.url, token: 'reader' },
    serve: async names => fake.serve(`${GROUP}/jobsets`, names?.map(jobSet)),
    stop: () => fake.stop(),
  };
}

function startReal(server: TestApiServer): KindServer {
  const { url, ca, real } = server;
  const { admin, reader } = real!.tokens;
  const definition = { name: 'kinds', url, ca };
  const api = new ClusterConnection({
    ...definition,
    token: async () => admin,
  });
  const serves = (list: string) =>
    api.json({ path: list, query: { limit: 1 } }).then(
      () => true,
      () => false,
    );
  const untilServed = async (list: string, served: boolean) => {
    while ((await serves(list)) !== served) {
      await pause(100);
    }
  };
  return {
    ...{ url, ca, token: reader },
    async serve(names) {
      if (!names) {
        await api.json({ path: `${DEFINITIONS}/${NAME}`, method: 'DELETE' });
        await untilServed(`${DEFINITIONS}/${NAME}`, false);
        return;
      }
      const folder = process.env.FMOPS_CRDS_DIR!;
      const file = await readFile(path.join(folder, `${NAME}.json`), 'utf8');
      const body = JSON.parse(file);
      await api.json({ path: DEFINITIONS, method: 'POST', body });
      await untilServed(OBJECTS, true);
      for (const name of names) {
        const jobSet = jobSetManifest(name);
        await api.json({ path: OBJECTS, method: 'POST', body: jobSet });
      }
    },
    async stop() {
      await api.close();
      await server.stop();
    },
  };
}

function jobSetManifest(name: string) {
  const containers = [{ name: 'train', image: 'example.com/train:1' }];
  const pod = { spec: { restartPolicy: 'Never', containers } };
  const template = { spec: { template: pod } };
  return {
    apiVersion: 'jobset.x-k8s.io/v1alpha2',
    kind: 'JobSet',
    metadata: { name },
    spec: { replicatedJobs: [{ name: 'workers', template }] },
  };
}
