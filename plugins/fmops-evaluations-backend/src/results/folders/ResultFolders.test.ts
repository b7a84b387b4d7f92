import fs from 'node:fs/promises';
import path from 'node:path';
import {
  createMockDirectory,
  mockCredentials,
  mockServices,
  TestDatabases,
} from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { migrate } from '../../database/migrate';
import { DeliveredModel } from '../delivery';
import { evaluationFormats } from '../formats';
import { ResultReader } from '../imports';
import { ResultStore } from '../store';
import { FolderDeliveries } from './FolderDeliveries';
import { ResultFolders } from './ResultFolders';

const OURS = 'foundationmodel:default/ours';
const TEAM = 'group:default/team';
const LM_EVAL = path.join(__dirname, '../formats/lmEval/__fixtures__');
const RESULTS = 'results_2026-11-22T10-06-06.518767.json';

const model = (name: string, owner: string): Entity => ({
  apiVersion: 'fmops.dev/v1alpha1',
  kind: 'FoundationModel',
  metadata: { name },
  spec: {},
  relations: [{ type: 'ownedBy', targetRef: owner }],
});

const manifest = (ref = OURS) => `model: { ref: '${ref}' }\n`;
const scored = (value: unknown, more = '') => `evaluations:
  - method: benchmark
    benchmark: mmlu
    data: { name: ours }
    settings: {}
    scores: [{ metric: acc, value: ${value}, higherIsBetter: true }]
${more}`;

const databases = TestDatabases.create({ ids: ['SQLITE_3'] });

describe('folders of results', () => {
  const directory = createMockDirectory();

  const start = async (settings: { otherModels?: boolean; demo?: boolean }) => {
    const database = await migrate(
      mockServices.database({ knex: await databases.init('SQLITE_3') }),
    );
    const logger = mockServices.logger.mock();
    const auditor = mockServices.auditor.mock();
    const entities = [model('ours', TEAM), model('base', 'group:default/x')];
    const store = new ResultStore(database);
    const folder = {
      ...{ path: directory.path, owner: TEAM },
      ...{ otherModels: false, demo: false, ...settings },
    };
    const replica = () =>
      new ResultFolders({
        ...{ auditor, folders: [folder], logger, store },
        deliveries: new FolderDeliveries(database),
        models: async () =>
          new DeliveredModel(
            catalogServiceMock({ entities }),
            mockCredentials.service(),
          ),
        reader: new ResultReader(evaluationFormats),
      });
    return {
      ...{ auditor, entities, replica, store },
      list: async () =>
        (await store.list(await store.models({}), { limit: 100 })).items,
      warnings: () => logger.warn.mock.calls.map(([message]) => message),
    };
  };

  beforeEach(() => directory.clear());

  it('are recorded once by all replicas, whatever tool wrote them', async () => {
    directory.setContent({
      'README.md': 'No delivery',
      'run-7': {
        'import.yaml': `${manifest()}uri: https://example.com/7\n`,
        [RESULTS]: await fs.readFile(path.join(LM_EVAL, RESULTS), 'utf8'),
      },
    });
    const { auditor, list, replica, warnings } = await start({});
    const first = replica();
    await first.scan();
    await first.scan();
    await replica().scan();
    const items = await list();
    expect(items).toHaveLength(2);
    expect(items[0]).toMatchObject({
      ...{ model: { ref: OURS }, createdBy: TEAM },
      source: {
        ...{ format: 'lm-eval', delivery: 'folder' },
        uri: 'https://example.com/7',
      },
    });
    expect(auditor.createEvent).toHaveBeenCalledTimes(1);
    expect(warnings()).toEqual([]);
  });

  it('are read again when they change, and not when they were deleted here', async () => {
    const { list, replica, store } = await start({ demo: true });
    directory.setContent({
      a: { 'import.yaml': manifest(), 'one.yaml': scored(0.5) },
    });
    const watch = replica();
    await watch.scan();
    const [one] = await list();
    expect(one.settings).toEqual({ demonstration: true });
    await store.remove(one.id);
    await replica().scan();
    expect(await list()).toEqual([]);

    directory.addContent({ a: { 'two.yaml': scored(0.75) } });
    await watch.scan();
    expect((await list()).map(({ scores }) => scores[0].value).sort()).toEqual([
      0.5, 0.75,
    ]);
  });

  it.each([
    ['import.yaml: model', { 'import.yaml': 'modle: {}' }],
    ['import.yaml: is no YAML', { 'import.yaml': '{' }],
    ['none of the formats', { 'import.yaml': manifest() }],
    [
      'one.yaml, evaluations.0: scores.0.value',
      { 'import.yaml': manifest(), 'one.yaml': scored('.nan') },
    ],
    [
      'evaluations.0: model: is not told by the file',
      {
        'import.yaml': manifest(),
        'one.yaml': scored(0.5, '    model: { ref: other }\n'),
      },
    ],
    [
      'notes.txt: has no list',
      {
        ...{ 'import.yaml': manifest(), 'one.yaml': scored(0.5) },
        'notes.txt': 'Hello',
      },
    ],
    [
      'the catalog has no foundationmodel:default/nowhere',
      {
        'import.yaml': manifest('foundationmodel:default/nowhere'),
        'one.yaml': scored(0.5),
      },
    ],
    [
      'belongs to group:default/x',
      {
        'import.yaml': manifest('foundationmodel:default/base'),
        'one.yaml': scored(0.5),
      },
    ],
  ])('are refused with the reason: %s', async (reason, files) => {
    directory.setContent({
      bad: files,
      good: { 'import.yaml': manifest(), 'one.yaml': scored(0.25) },
    });
    const { list, replica, warnings } = await start({});
    const watch = replica();
    await watch.scan();
    await watch.scan();
    expect(await list()).toHaveLength(1);
    expect(warnings()).toEqual([expect.stringContaining(reason)]);
    expect(warnings()[0]).toContain(`${directory.path}/bad`);
  });

  it('wait for models that the catalog does not know yet, and may be trusted with those of others', async () => {
    directory.setContent({
      a: {
        'import.yaml': manifest('foundationmodel:default/late'),
        'one.yaml': scored(0.5),
      },
    });
    const { entities, list, replica } = await start({ otherModels: true });
    const watch = replica();
    await watch.scan();
    expect(await list()).toEqual([]);
    entities.push(model('late', 'group:default/x'));
    await watch.scan();
    expect(await list()).toHaveLength(1);
  });

  it('follow no links that lead out of them, and tell of folders that are missing', async () => {
    const { list, replica, warnings } = await start({});
    directory.setContent({
      inside: { 'import.yaml': manifest() },
    });
    await fs.symlink(
      path.join(LM_EVAL, RESULTS),
      path.join(directory.path, 'inside', RESULTS),
    );
    await replica().scan();
    expect(await list()).toEqual([]);
    expect(warnings()).toHaveLength(1);
    directory.setContent({ elsewhere: {} });
    await fs.rm(directory.path, { recursive: true });
    await replica().scan();
    expect(warnings()[1]).toMatch(/no such file or directory/);
  });
});
