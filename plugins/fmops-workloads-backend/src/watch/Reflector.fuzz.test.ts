import {
  mockServices,
  TestDatabases,
  type TestDatabaseId,
} from '@backstage/backend-test-utils';
import { until } from '@fmops/test-servers';
import fc from 'fast-check';
import {
  json,
  pieces,
  ScriptedApiServer,
} from '../__testUtils__/ScriptedApiServer';
import {
  spoiledObject,
  type SpoiledObject,
} from '../__testUtils__/spoiledObjects';
import { ClusterConnection, ClusterHealth } from '../clusters';
import { jobKind, observeWorkload, type ObservedWorkload } from '../kinds';
import { DatabaseWorkloadStore } from '../store';
import { Backoff } from './Backoff';
import { PartStarts } from './PartStarts';
import { Reflector } from './Reflector';
import { WorkloadSink } from './WorkloadSink';

const databases = TestDatabases.create({
  ids: ['SQLITE_3', 'POSTGRES_15'],
  disableDocker: true,
});
const TYPES = ['ADDED', 'MODIFIED', 'DELETED'] as const;
const change = fc.record({
  type: fc.constantFrom(...TYPES),
  spoiled: spoiledObject,
});
let objects = 0;

/** A job with nothing wrong. */
function soundJob(resourceVersion: string) {
  objects += 1;
  const name = `sound-${objects}`;
  const metadata = { name, namespace: 'team-language', uid: name };
  return { metadata: { ...metadata, resourceVersion }, spec: {} };
}

/** With a uid of its own, unless that is what is spoiled. */
function withUid({ object, path }: SpoiledObject): unknown {
  objects += 1;
  const { metadata } = (object ?? {}) as { metadata?: object };
  return path[0] === 'metadata' && path.length < 3 && path[1] !== 'annotations'
    ? object
    : { ...(object as object), metadata: { ...metadata, uid: `u${objects}` } };
}

async function openStore(id: TestDatabaseId) {
  const knex = await databases.init(id);
  const store = await DatabaseWorkloadStore.create({
    database: mockServices.database.mock({ getClient: async () => knex }),
    logger: mockServices.logger.mock(),
  });
  return { knex, store };
}

/** Reflects what is listed and what changes, and waits until the last change is in the store. */
async function reflect(
  store: DatabaseWorkloadStore,
  listed: SpoiledObject[],
  changes: { type: (typeof TYPES)[number]; spoiled: SpoiledObject }[],
) {
  const first = soundJob('100');
  const last = soundJob('900');
  const events = [
    ...changes.map(({ type, spoiled }) => ({ type, object: withUid(spoiled) })),
    { type: 'ADDED', object: last },
  ];
  const server = await ScriptedApiServer.start();
  server.script(
    json({
      metadata: { resourceVersion: '100' },
      items: [...listed.map(withUid), first],
    }),
    pieces(
      [events.map(event => `${JSON.stringify(event)}\n`).join('')],
      'open',
    ),
  );
  const definition = { name: 'local', url: server.url };
  const connection = new ClusterConnection({
    ...definition,
    token: async () => 'reader',
  });
  const kinds = [...listed, ...changes.map(({ spoiled }) => spoiled)].values();
  const reflector = new Reflector<ObservedWorkload>({
    ...{ connection, path: '/apis/batch/v1/jobs' },
    // Each object is read as the kind that it is of.
    reduce: object => {
      const isSound = object?.metadata?.uid?.startsWith?.('sound-');
      const { kind, version } = isSound
        ? { kind: jobKind, version: 'v1' }
        : kinds.next().value!.fixture;
      const source = { kind, version, cluster: 'local' };
      return observeWorkload({ ...source, isWatched: () => false }, object);
    },
    sink: new WorkloadSink({
      ...{ store, name: 'Job' },
      source: { cluster: 'local', group: 'batch', kind: 'Job' },
      parts: new PartStarts(store, 'local'),
      queues: { jobSeen: () => {} },
      health: new ClusterHealth(definition as never, () => {}),
      onNotServed: () => {},
    }),
    logger: mockServices.logger.mock(),
    backoff: new Backoff({ baseMs: 5, maxMs: 20 }),
  });
  const stop = new AbortController();
  const running = reflector.run(stop.signal);
  try {
    await until(() => store.get('local', last.metadata.uid));
  } finally {
    stop.abort();
    await running;
    await connection.close();
    await server.stop();
  }
  return { uids: [first, last].map(({ metadata }) => metadata.uid), server };
}

describe.each(databases.eachSupportedId())(
  'objects with anything in the place of any field, %s',
  id => {
    it('stop no reflector, and keep no other object from the database', async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(spoiledObject, { maxLength: 20 }),
          fc.array(change, { maxLength: 20 }),
          async (listed, changes) => {
            const { knex, store } = await openStore(id);
            const { uids, server } = await reflect(store, listed, changes);
            expect(server.requests.slice(0, 2).map(String)).toHaveLength(2);
            await store.settled();
            const rows = await knex('workloads').whereIn('uid', uids);
            expect(rows.map(({ uid }) => uid).sort()).toEqual(uids.sort());
            await store.close();
          },
        ),
        // One that fails takes a minute: no smaller one is looked for
        { numRuns: 40, endOnFailure: true },
      );
    });
  },
);
