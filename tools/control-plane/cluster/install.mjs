import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { until } from '../until.mjs';
import { accessRules } from './access.mjs';
import { nodeObject } from './nodes.mjs';

const CRDS = '/apis/apiextensions.k8s.io/v1/customresourcedefinitions';

/** Installs CRD files of a folder and waits until their kinds are served. */
export async function installCrds(client, folder, names) {
  await Promise.all(
    names.map(async name => {
      const file = path.join(folder, `${name}.json`);
      const crd = JSON.parse(await readFile(file, 'utf8'));
      await client.create(CRDS, crd);
      const { group, versions } = crd.spec;
      const version = versions.find(({ served }) => served).name;
      await until(`the kind ${crd.spec.names.kind} is served`, async () => {
        const { status } = await client.get(`${CRDS}/${name}`);
        const established = status?.conditions?.some(
          ({ type, status: value }) =>
            type === 'Established' && value === 'True',
        );
        if (!established) return false;
        await client.get(
          `/apis/${group}/${version}/${crd.spec.names.plural}?limit=1`,
        );
        return true;
      });
    }),
  );
}

/** Creates the namespaces, the rights of the two users, and the nodes. */
export async function populate(client, { namespaces, nodes }) {
  await Promise.all([
    ...namespaces.map(name =>
      client.create('/api/v1/namespaces', { metadata: { name } }),
    ),
    ...nodes.map(node => client.create('/api/v1/nodes', nodeObject(node))),
  ]);
  const rules = await accessRules(namespaces);
  await Promise.all(
    rules.map(({ path: collection, object }) =>
      client.create(collection, object),
    ),
  );
}

/** Waits until nodes take pods and namespaces accept them. */
export async function untilReady(client, { namespaces, nodes }) {
  await Promise.all([
    ...nodes.map(({ name }) =>
      until(`node ${name} is ready`, async () => {
        const { status } = await client.get(`/api/v1/nodes/${name}`);
        return status.conditions?.some(
          ({ type, status: value }) => type === 'Ready' && value === 'True',
        );
      }),
    ),
    ...namespaces.map(name =>
      until(`namespace ${name} has its service account`, async () => {
        await client.get(`/api/v1/namespaces/${name}/serviceaccounts/default`);
        return true;
      }),
    ),
  ]);
}
