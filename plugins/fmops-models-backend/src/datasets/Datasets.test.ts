import {
  mockCredentials,
  mockServices,
  TestDatabases,
} from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { migrate } from '../database';
import { chat, TEAM } from './__testUtils__/startUploads';
import { DatasetRecords } from './DatasetRecords';
import { Datasets } from './Datasets';
import { DatasetStores } from './DatasetStores';
import type { DatasetStorage } from './storage';

const databases = TestDatabases.create({
  ids: ['SQLITE_3'],
  disableDocker: true,
});
const OTHERS = 'group:default/others';
const member = {
  userRef: 'user:default/one',
  ownershipRefs: new Set([TEAM, OTHERS]),
};

async function* rows() {
  yield Buffer.from(chat('One?'));
}
const file = () => ({ format: 'json-lines' as const, chunks: rows() });

/** Datasets with a store that can be made to fail. */
async function setup() {
  const knex = await databases.init('SQLITE_3');
  await migrate(mockServices.database({ knex }));
  const records = new DatasetRecords(knex);
  const removed: string[] = [];
  const state = { fails: new Set<keyof DatasetStorage | 'finish'>() };
  const failing = (what: 'create' | 'finish' | 'remove') => {
    if (state.fails.has(what)) throw new Error(`${what}: access denied`);
  };
  const storage: DatasetStorage = {
    async create() {
      failing('create');
      return {
        async write() {},
        async finish() {
          failing('finish');
        },
        async abort() {},
      };
    },
    async remove(folder) {
      failing('remove');
      removed.push(folder);
    },
  };
  const others: DatasetStorage = {
    create: async () => {
      throw new Error('create: access denied');
    },
    remove: async folder => {
      removed.push(`others/${folder}`);
    },
  };
  const place = { cluster: 'c', namespace: 'n', maxBytes: 1_000_000 };
  const claims = { claim: 'data', claimPath: '', outputClaim: 'out' };
  const onChange = jest.fn(async () => {});
  const datasets = new Datasets({
    catalog: catalogServiceMock(),
    logger: mockServices.logger.mock(),
    ownCredentials: async () => mockCredentials.service(),
    records,
    onChange,
    stores: new DatasetStores([
      { ...place, ...claims, owner: TEAM, storage },
      { ...place, ...claims, owner: OTHERS, storage: others },
    ]),
  });
  const upload = (name: string) =>
    datasets.upload({ name, owner: TEAM }, file(), member);
  return { datasets, records, removed, state, onChange, upload };
}

describe('datasets of a group whose store fails', () => {
  it.each(['create', 'finish'] as const)(
    'says so when it can not %s, and frees the name',
    async what => {
      const { state, upload, onChange } = await setup();
      state.fails.add(what);
      await expect(upload('a')).rejects.toThrow(
        /can't be written to, and nothing was stored/,
      );
      expect(onChange).not.toHaveBeenCalled();
      state.fails.clear();
      expect(await upload('a')).toMatchObject({ created: true });
    },
  );

  it('removes later what it could not remove at once', async () => {
    const { datasets, records, removed, state, upload } = await setup();
    state.fails.add('finish').add('remove');
    await expect(upload('a')).rejects.toThrow(/can't be written to/);
    state.fails.clear();
    await expect(upload('a')).rejects.toThrow(/being uploaded/);

    await datasets.removeAbandoned(new Date());
    expect(removed).toEqual([]);
    const later = new Date(Date.now() + 2 * 60 * 60 * 1000);
    await datasets.removeAbandoned(later);
    expect(removed).toEqual([expect.stringMatching(/^a\/[\w-]+$/)]);
    expect(await records.folder('a')).toBeUndefined();
    expect(await upload('a')).toMatchObject({ created: true });
    // What is stored is not abandoned
    await datasets.removeAbandoned(later);
    expect(await datasets.list()).toHaveLength(1);
  });

  it('removes what is left in other stores, while one of them fails', async () => {
    const { datasets, records, removed, state, upload } = await setup();
    const reserve = (name: string, owner: string) =>
      records.reserve(
        { ...{ name, owner, id: name }, uri: '', uploadedBy: member.userRef },
        new Date(),
      );
    await reserve('a', TEAM);
    await reserve('b', OTHERS);
    await reserve('c', 'group:default/without-a-store');
    state.fails.add('remove');
    const later = new Date(Date.now() + 2 * 60 * 60 * 1000);
    await datasets.removeAbandoned(later);
    expect(removed).toEqual(['others/b/b']);
    expect(await records.folder('a')).toEqual({
      id: 'a',
      name: 'a',
      owner: TEAM,
    });
    expect(await records.folder('b')).toBeUndefined();
    expect(await records.folder('c')).toBeUndefined();
    state.fails.clear();
    await datasets.removeAbandoned(later);
    expect(removed).toEqual(['others/b/b', 'a/a']);
    expect(await upload('a')).toMatchObject({ created: true });
  });

  it('keeps a dataset whose rows could not be deleted', async () => {
    const { datasets, state, upload } = await setup();
    await upload('a');
    state.fails.add('remove');
    await expect(datasets.delete('a', member)).rejects.toThrow(/access denied/);
    expect(await datasets.list()).toHaveLength(1);
  });

  it('takes no more uploads at a time than it has memory for', async () => {
    const { datasets } = await setup();
    let letGo = () => {};
    const wait = new Promise<void>(resolve => {
      letGo = resolve;
    });
    async function* slow() {
      await wait;
      yield Buffer.from(chat('One?'));
    }
    const start = (n: number) =>
      datasets.upload(
        { name: `slow-${n}`, owner: TEAM },
        { format: 'json-lines', chunks: slow() },
        member,
      );
    const going = Array.from({ length: 20 }, (_, n) => start(n));
    await expect(start(20)).rejects.toThrow(/20 uploads are under way/);
    letGo();
    const done = await Promise.all(going);
    // They all have the same rows
    expect(done.filter(({ created }) => created)).toHaveLength(1);
  });
});
