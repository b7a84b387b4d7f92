import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ManifestObject } from './manifests';
import { hasRealApi, RealApi } from './RealApi';
import { TEMPLATES } from './templates';

const RENDERED = path.join(TEMPLATES, '../scripts/infra/rendered');
const whenApi = hasRealApi ? describe : describe.skip;

const objectsOf = (example: string): ManifestObject[] =>
  Object.values(JSON.parse(readFileSync(path.join(RENDERED, example), 'utf8')));

whenApi('Kubernetes objects of the examples of infra', () => {
  let api: RealApi;
  beforeAll(() => {
    api = new RealApi();
  });
  afterAll(() => api.close());

  const complaintsOf = async (objects: ManifestObject[]) =>
    (await Promise.all(objects.map(object => api.complaintOf(object)))).filter(
      Boolean,
    );

  it.each(globSync('*-*.json', { cwd: RENDERED }).sort())(
    'an API server takes those of %s',
    async example => {
      const objects = objectsOf(example);
      expect(new Set(objects.map(({ kind }) => kind))).toEqual(
        new Set([
          ...['ClusterQueue', 'EC2NodeClass', 'LocalQueue', 'Namespace'],
          ...['NodePool', 'ResourceFlavor', 'WorkloadPriorityClass'],
        ]),
      );
      expect(await complaintsOf(objects)).toEqual([]);
    },
  );

  it('an API server takes those of modules, but for kinds that it has no definition of', async () => {
    const objects = objectsOf('modules.json');
    const unproven = new Set([
      ...['ClusterSecretStore', 'ExternalSecret', 'TargetGroupBinding'],
    ]);
    const proven = objects.filter(({ kind }) => !unproven.has(kind));
    expect(proven.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining([
        ...['StorageClass', 'PersistentVolume', 'NetworkPolicy', 'NodePool'],
        'PodMonitor',
      ]),
    );
    expect(await complaintsOf(proven)).toEqual([]);
  });

  it('does not take those whose numbers have turned into text', async () => {
    const nodeClass = objectsOf('minimal-demo.json').find(
      ({ kind }) => kind === 'EC2NodeClass',
    );
    const text = JSON.stringify(nodeClass).replace(
      '"encrypted":true',
      '"encrypted":"true"',
    );
    expect(await api.complaintOf(JSON.parse(text))).toMatch(/encrypted/);
  });
});
