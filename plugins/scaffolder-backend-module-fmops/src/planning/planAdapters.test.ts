import { mockCredentials } from '@backstage/backend-test-utils';
import type { FoundationModelEntity } from '@fmops/backstage-plugin-fmops-models-common';
import { planProject } from './planProject';
import type { AdapterRequest } from './PlanRequest';
import { catalogWith } from '../__testUtils__/catalog';
import { adapterModel, catalogEntities } from '../__testUtils__/entities';
import { validRequest } from '../__testUtils__/request';

const adapterNamed = (
  name: string,
  artifactUri: string,
  change: Partial<FoundationModelEntity['spec']> = {},
  namespace = 'default',
): FoundationModelEntity => ({
  ...adapterModel,
  metadata: { name, namespace, title: name },
  spec: {
    ...adapterModel.spec,
    versions: [{ version: '1', artifactUri }],
    ...change,
  },
});

const entities = [
  ...catalogEntities,
  adapterNamed('billing', 'pvc://training-output/billing/adapter'),
  adapterNamed('legal', 'pvc://legal-output/adapter'),
  adapterNamed('in-a-bucket', 's3://models/adapter'),
  adapterNamed('of-another', 'pvc://training-output/other', {
    baseModel: {
      ref: 'foundationmodel:default/support-model',
      relation: 'adapter',
    },
  }),
  adapterNamed('billing', 'pvc://training-output/twin', {}, 'other'),
];

const plan = (...adapters: [tenant: string, name: string][]) =>
  planProject(
    {
      stage: 'serving',
      project: validRequest.project,
      adapters: adapters.map(
        ([tenant, name]): AdapterRequest => ({
          tenant,
          model: name.includes(':') ? name : `foundationmodel:default/${name}`,
        }),
      ),
    },
    {
      catalog: catalogWith(entities),
      credentials: mockCredentials.user(),
      ownCredentials: mockCredentials.service(),
      userRef: 'user:default/mock',
      preflight: async () => [],
      targets: async () => ({ targets: [], clusters: [] }),
      endpoints: async () => [],
    },
  );

describe('adapters that are served together', () => {
  it('are served on the model that they were made from', async () => {
    const planned = await plan(
      ['acme', 'ticket-assistant-v1'],
      ['acme', 'billing'],
    );
    expect(planned.models.model).toMatchObject({
      ref: 'foundationmodel:default/qwen2.5-7b-instruct',
      adapter: undefined,
    });
    expect(planned.dependsOn).toEqual([
      'foundationmodel:default/qwen2.5-7b-instruct',
      'foundationmodel:default/ticket-assistant-v1',
      'foundationmodel:default/billing',
    ]);
  });

  it('come once each, with all of their tenants', async () => {
    const { adapters } = await plan(
      ['acme', 'billing'],
      ['globex', 'legal'],
      ['globex', 'billing'],
      ['acme', 'billing'],
    );
    expect(adapters.map(({ name, tenants }) => [name, tenants])).toEqual([
      ['billing', ['acme', 'globex']],
      ['legal', ['globex']],
    ]);
  });

  it('share a volume where they lie on the same claim', async () => {
    const { adapters, mounts } = await plan(
      ['acme', 'ticket-assistant-v1'],
      ['acme', 'legal'],
      ['acme', 'billing'],
    );
    expect(mounts.map(({ claim, mountPath }) => [claim, mountPath])).toEqual([
      ['training-output', '/artifacts/adapters-1'],
      ['legal-output', '/artifacts/adapters-2'],
    ]);
    expect(adapters.map(({ files }) => files.from)).toEqual([
      '/artifacts/adapters-1/support-assistant/run-1/adapter',
      '/artifacts/adapters-2/adapter',
      '/artifacts/adapters-1/billing/adapter',
    ]);
  });

  it.each<[string, [string, string][], RegExp]>([
    ['none', [], /Add at least one adapter/],
    ['a model', [['acme', 'qwen2.5-7b-instruct']], /is not an adapter/],
    ['what there is not', [['acme', 'nothing']], /is not in the catalog/],
    ['a bucket', [['acme', 'in-a-bucket']], /lies in a bucket/],
    [
      'different models',
      [
        ['acme', 'billing'],
        ['acme', 'of-another'],
      ],
      /of-another was made from .*support-model, and the first one from/,
    ],
    [
      'the same name',
      [
        ['acme', 'billing'],
        ['globex', 'foundationmodel:other/billing'],
      ],
      /Two adapters are called billing/,
    ],
    ['a tenant without a name', [['', 'billing']], /The tenant ""/],
    ['a tenant that is a path', [['../x', 'billing']], /The tenant "..\/x"/],
  ])('are refused: %s', async (_, adapters, message) => {
    await expect(plan(...adapters)).rejects.toThrow(message);
    await expect(plan(...adapters)).rejects.toThrow(/adapters: /);
  });
});
