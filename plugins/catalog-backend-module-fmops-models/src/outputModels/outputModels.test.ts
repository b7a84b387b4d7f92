import { mockCredentials } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import {
  WORKLOAD_EVENTS_TOPIC,
  type Workload,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import { eventually, until } from '@fmops/test-servers';
import {
  startCatalog,
  type FakeWorkloads,
  type TestCatalog,
} from '../__testUtils__/catalogBackend';
import { readCatalogFiles } from '../__testUtils__/catalogFiles';
import { finishedRun } from '../__testUtils__/finishedRun';

const options = { credentials: mockCredentials.service() };

const names = ['mpt-7b-chat', 'databricks-dolly-15k', 'language-team'];

const project: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: {
    name: 'assistant-sft',
    annotations: { 'backstage.io/kubernetes-id': 'assistant-sft' },
    tags: ['lora'],
  },
  spec: {
    type: 'model-training',
    lifecycle: 'experimental',
    owner: 'group:default/language-team',
  },
};

const config = {
  fmops: {
    workloads: {
      namespaces: [
        {
          cluster: 'local',
          namespace: 'team-language',
          owner: 'group:default/language-team',
          outputModels: true,
        },
        {
          cluster: 'local',
          namespace: 'team-vision',
          owner: 'group:default/vision-team',
          outputModels: true,
        },
      ],
    },
  },
  // Only events, so that a test sees what an event does.
  catalog: {
    providers: {
      fmopsOutputModels: {
        schedule: {
          frequency: { hours: 1 },
          timeout: { minutes: 1 },
          initialDelay: { hours: 1 },
        },
      },
    },
  },
};

describe('models that runs have made', () => {
  const workloads: FakeWorkloads = { items: [] };
  let backend: TestCatalog;

  function get(name: string) {
    return backend.catalog.getEntityByRef(
      `foundationmodel:default/${name}`,
      options,
    );
  }

  async function finish(workload: Workload) {
    await backend.events.publish({
      topic: WORKLOAD_EVENTS_TOPIC,
      eventPayload: { workload },
    });
  }

  beforeAll(async () => {
    backend = await startCatalog({
      entities: [
        ...readCatalogFiles()
          .map(({ entity }) => entity)
          .filter(({ metadata }) => names.includes(metadata.name)),
        project,
      ],
      workloads,
      config,
    });
    await until(async () => {
      const { items } = await backend.catalog.getEntities({}, options);
      return items.length === names.length + 1;
    });
  });

  afterAll(() => backend.stop());

  it('appear with the event, with lineage in both directions', async () => {
    await finish(finishedRun('assistant-1'));
    const entity = await until(() => get('assistant'));

    expect(entity.spec).toMatchObject({
      type: 'adapter',
      license: { id: 'to-be-reviewed', commercialUse: 'conditional' },
    });
    expect(entity.metadata.labels?.['fmops.dev/license-use']).toBe(
      'conditional',
    );
    await until(async () =>
      (
        await get('assistant')
      )?.relations?.some(({ type }) => type === 'producedBy'),
    );
    await eventually(async () => {
      const related = await backend.catalog.getEntityByRef(
        'component:default/assistant-sft',
        options,
      );
      expect(related?.relations).toContainEqual({
        type: 'produces',
        targetRef: 'foundationmodel:default/assistant',
      });
    });
  });

  it('gain a version with the next run, and keep those whose records are gone', async () => {
    workloads.items = [];
    await finish(
      finishedRun('assistant-2', { finishedAt: '2026-08-02T10:00:00Z' }),
    );
    const versions = await until(async () => {
      const list = (await get('assistant'))?.spec?.versions as {
        version: string;
      }[];
      return list?.length === 2 && list;
    });

    expect(versions.map(({ version }) => version)).toEqual([
      'assistant-2',
      'assistant-1',
    ]);
  });

  it('are never put over an entity of another source or owner', async () => {
    const before = await get('mpt-7b-chat');
    await finish(
      finishedRun('thief-1', { lineage: { outputModel: 'mpt-7b-chat' } }),
    );
    await finish(
      finishedRun('thief-2', {
        finishedAt: '2026-08-03T10:00:00Z',
        ref: { namespace: 'team-vision' },
      }),
    );
    await finish(finishedRun('after', { lineage: { outputModel: 'after' } }));
    await until(() => get('after'));

    expect((await get('mpt-7b-chat'))?.metadata.etag).toBe(
      before?.metadata.etag,
    );
    expect((await get('assistant'))?.spec?.owner).toBe(
      'group:default/language-team',
    );
  });

  it('do not appear for a base that nobody knows', async () => {
    await finish(
      finishedRun('orphan-1', {
        lineage: { outputModel: 'orphan', baseModel: 'nobody/knows' },
      }),
    );
    await finish(finishedRun('next', { lineage: { outputModel: 'next' } }));
    await until(() => get('next'));

    expect(await get('orphan')).toBeUndefined();
  });

  it('find their base by its id on the Hub', async () => {
    await finish(
      finishedRun('hub-1', {
        lineage: { outputModel: 'hub', baseModel: 'mosaicml/mpt-7b-chat' },
      }),
    );
    const entity = await until(() => get('hub'));

    expect(entity.spec?.baseModel).toMatchObject({
      ref: 'foundationmodel:default/mpt-7b-chat',
    });
  });

  it('stay as they are when the list of runs can not be read', async () => {
    workloads.status = 503;
    await finish(finishedRun('lost-1', { lineage: { outputModel: 'lost' } }));
    workloads.status = undefined;
    workloads.items = [
      finishedRun('found-1', { lineage: { outputModel: 'found' } }),
    ];
    await finish(finishedRun('last', { lineage: { outputModel: 'last' } }));
    await until(() => get('found'));

    expect(await get('lost')).toBeUndefined();
    expect(await get('assistant')).toBeDefined();
  });
});
