import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startLocalCluster, type LocalCluster } from '@fmops/local-cluster';
import { freePort } from '@fmops/test-servers';
import { dropDatabases } from '../__testUtils__/dropDatabases';
import { Replicas } from '../__testUtils__/Replicas';
import { ClusterChanges } from './__testUtils__/ClusterChanges';
import { Door } from './__testUtils__/Door';
import { trendOf } from './__testUtils__/flatness';
import { IdentityProvider } from './__testUtils__/IdentityProvider';
import { Measurements, summaryOf } from './__testUtils__/Measurements';
import { peopleOf, type Person } from './__testUtils__/people';
import { ProcessMemory } from './__testUtils__/ProcessMemory';
import { productionPortal } from './__testUtils__/productionPortal';
import { Tab } from './__testUtils__/Tab';
import { walk } from './__testUtils__/walk';
import { readWorld, untilKnown, type World } from './__testUtils__/World';

const isFull = process.env.FMOPS_LOAD === 'full';
const PEOPLE = isFull ? 500 : 60;
const COMING_MS = isFull ? 150_000 : 5_000;
const WARM_UP_MS = isFull ? 60_000 : 0;
const LOAD_MS = isFull ? 600_000 : 10_000;
/** On a page, on the average. */
const READING_MS = isFull ? 30_000 : 5_000;
const CHANGE_EVERY_MS = isFull ? 2_000 : 1_000;
const SAMPLE_EVERY_MS = isFull ? 20_000 : 4_000;
/** What is still on its way in the end may take this long. */
const LAST_CHANGES_MS = 15_000;
/** In ten seconds caches fill; what goes on growing takes minutes to tell. */
const MOST_HEAP_GROWTH = isFull ? 1.1 : 1.3;
const PREFIX = 'load_';

const server = process.env.BACKSTAGE_TEST_DATABASE_POSTGRES15_CONNECTION_STRING;

jest.setTimeout(isFull ? 1_800_000 : 240_000);

(server ? describe : describe.skip)('two backends under load', () => {
  const directory = mkdtempSync(path.join(tmpdir(), 'fmops-load-'));
  const people = peopleOf(PEOPLE);
  const measurements = new Measurements();
  const memories: ProcessMemory[] = [];
  const tabs: Tab[] = [];
  /** Of pages that could not be shown. */
  const problems: string[] = [];
  let provider: IdentityProvider;
  let cluster: LocalCluster;
  let replicas: Replicas;
  let door: Door;

  async function startReplica() {
    const port = await freePort();
    await replicas.start({
      NODE_OPTIONS: `--no-node-snapshot --inspect=127.0.0.1:${port}`,
    });
    memories.push(await ProcessMemory.of(port));
  }

  /** What there is, as soon as all are in the catalog. */
  async function lookAround(): Promise<World> {
    const [vision, language] = ['vision-team', 'language-team'].map(
      wanted =>
        people.find(
          ({ persona, team }) =>
            persona === 'prompt-engineers' && team === wanted,
        )!,
    );
    const first = await openWhenKnown(vision);
    await untilKnown(first, PEOPLE);
    const makers = [first, await Tab.open(door, language)];
    const world = await readWorld(makers);
    await Promise.all(makers.map(tab => tab.close()));
    return world;
  }

  async function openWhenKnown(person: Person): Promise<Tab> {
    for (;;) {
      const tab = await Tab.open(door, person).catch(() => undefined);
      if (tab) return tab;
      await sleep(1_000);
    }
  }

  beforeAll(async () => {
    await dropDatabases(server!, PREFIX);
    provider = await IdentityProvider.start();
    cluster = await startLocalCluster({ port: 0 });
    const { metadataUrl } = provider;
    replicas = new Replicas(
      productionPortal({
        ...{ directory, clusterUrl: cluster.url, server: server! },
        ...{ prefix: PREFIX, metadataUrl, people },
      }),
    );
    door = new Door(replicas, measurements);
    // The first one makes the tables
    await startReplica();
    await startReplica();
  });
  afterAll(async () => {
    await Promise.all(tabs.map(tab => tab.close()));
    memories.forEach(memory => memory.close());
    await door?.close();
    await replicas?.endAll();
    await cluster?.stop();
    await provider?.stop();
    await dropDatabases(server!, PREFIX);
    rmSync(directory, { recursive: true });
  });

  it('refuse nobody, lose no stream, show every change, and keep their memory', async () => {
    const changes = new ClusterChanges(cluster.url);
    await changes.prepare();
    const world = await lookAround();

    const end = new AbortController();
    const walks = await letIn(world, end.signal, changes);
    await sleep(WARM_UP_MS);

    measurements.startOver();
    const started = performance.now();
    const changing = new AbortController();
    const going = [
      changes.follow(CHANGE_EVERY_MS, changing.signal),
      ...memories.map(memory => memory.follow(SAMPLE_EVERY_MS, end.signal)),
    ];
    await sleep(LOAD_MS);
    // On a slow machine it takes longer until something was done
    while (measurements.count < PEOPLE || changes.count < 6) await sleep(200);
    changing.abort();
    const seconds = (performance.now() - started) / 1000;
    const requests = measurements.all;
    const { routes } = measurements;
    end.abort();
    await Promise.all([...walks, ...going]);
    const deadline = performance.now() + LAST_CHANGES_MS;
    while (changes.missed && performance.now() < deadline) await sleep(100);

    const result = {
      ...{ people: tabs.length, seconds: Math.round(seconds) },
      ...{ requests, routes, problems, failures: measurements.failures },
      spare: measurements.spare,
      streams: {
        open: tabs.length * 2,
        losses: tabs.flatMap(({ losses }) => losses),
      },
      changes: {
        ...{ count: changes.count, missed: changes.missed },
        ...{ leaks: changes.leaks, delays: summaryOf(changes.delays) },
      },
      memory: memories.map(({ samples }) => trendOf(samples)),
      samples: memories.map(({ samples }) => samples),
    };
    if (process.env.FMOPS_LOAD_RESULT) {
      writeFileSync(process.env.FMOPS_LOAD_RESULT, JSON.stringify(result));
    }
    expect(result.failures).toEqual([]);
    expect(result.problems).toEqual([]);
    expect(result.streams.losses).toEqual([]);
    // Of all requests, and of those of sign-in: they were counted
    expect(Object.keys(result.spare)).toEqual(['300', '6000']);
    expect(result.changes).toMatchObject({ missed: 0, leaks: 0 });
    for (const { heap } of result.memory) {
      expect(heap.last).toBeLessThan(heap.first * MOST_HEAP_GROWTH);
    }
  });

  /** People come one after the other, and begin to work. */
  async function letIn(
    world: World,
    signal: AbortSignal,
    changes: ClusterChanges,
  ): Promise<Promise<void>[]> {
    await Promise.all(
      people.map(async (person, index) => {
        await sleep((index / PEOPLE) * COMING_MS);
        tabs.push(await Tab.open(door, person));
      }),
    );
    return tabs.map(tab => {
      changes.watch(tab.person, tab.runs);
      return walk(tab, world, {
        meanMs: READING_MS,
        signal,
        onError: error => problems.push(String(error)),
      });
    });
  }
});
