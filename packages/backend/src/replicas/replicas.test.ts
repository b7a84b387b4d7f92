import { execFileSync } from 'node:child_process';
import fs, { appendFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { startLocalCluster, type LocalCluster } from '@fmops/local-cluster';
import git from 'isomorphic-git';
import { dropDatabases } from '../__testUtils__/dropDatabases';
import {
  INSTRUCTION_TUNING,
  instructionTuningForm,
} from '../__testUtils__/instructionTuning';
import { Replicas } from '../__testUtils__/Replicas';
import { FollowedStream } from './__testUtils__/FollowedStream';

const isFull = process.env.FMOPS_REPLICAS === 'full';
const ROUNDS = isFull ? 8 : 1;
const STREAMS = isFull ? 40 : 10;
const LONGEST_GAP_MS = 5_000;
const PREFIX = 'replicas_';

const server = process.env.BACKSTAGE_TEST_DATABASE_POSTGRES15_CONNECTION_STRING;
const database = path.join(
  resolvePackagePath('backend'),
  '../../infra/database',
);

jest.setTimeout(isFull ? 1_800_000 : 240_000);

interface Task {
  id: string;
  status: string;
}
const finished = /^(completed|failed|cancelled)$/;

(server ? describe : describe.skip)('two backends on PostgreSQL', () => {
  const directory = mkdtempSync(path.join(tmpdir(), 'fmops-replicas-'));
  const projects = path.join(directory, 'projects');
  const names: string[] = [];
  let cluster: LocalCluster;
  let replicas: Replicas;

  /** Runs one of the scripts that administrators have. */
  function administer(script: string, ...args: string[]): string[] {
    const { hostname, port, username, password } = new URL(server!);
    return execFileSync(path.join(database, script), args, {
      encoding: 'utf8',
      env: {
        ...process.env,
        PGHOST: hostname,
        PGPORT: port,
        PGUSER: username,
        PGPASSWORD: password,
      },
    })
      .trim()
      .split('\n');
  }

  const untilKnown = () =>
    replicas
      .next()
      .untilKnown([
        INSTRUCTION_TUNING,
        'foundationmodel:default/qwen2.5-7b-instruct',
        'modeldataset:default/databricks-dolly-15k',
      ]);

  async function startTask(name: string): Promise<string> {
    names.push(name);
    const { id } = await replicas.call<{ id: string }>('/scaffolder/v2/tasks', {
      templateRef: INSTRUCTION_TUNING,
      values: instructionTuningForm(name),
    });
    return id;
  }

  const taskOf = (id: string) =>
    replicas.call<Task>(`/scaffolder/v2/tasks/${id}`);

  async function untilFinished(id: string): Promise<Task> {
    for (;;) {
      const task = await taskOf(id);
      if (finished.test(task.status)) return task;
      await sleep(300);
    }
  }

  async function runsInCluster(): Promise<string[]> {
    const response = await fetch(
      `${cluster.url}/apis/trainer.kubeflow.org/v1alpha1/namespaces/team-language/trainjobs`,
      { headers: { authorization: 'Bearer local-reader' } },
    );
    const { items } = (await response.json()) as {
      items: { metadata: { name: string } }[];
    };
    return items.map(({ metadata }) => metadata.name);
  }

  const runsInPortal = async () =>
    (
      await replicas.call<{ items: { ref: { name: string } }[] }>(
        '/fmops-workloads/v1/workloads',
      )
    ).items.map(({ ref }) => ref.name);

  const expectDoneOnce = async () => {
    // What a killed backend had begun to write is hidden, and never gets a name
    const published = readdirSync(projects).filter(dir => !dir.startsWith('.'));
    expect(published.sort()).toEqual([...names].sort());
    for (const name of names) {
      const dir = path.join(projects, name);
      expect(await git.log({ fs, dir })).toHaveLength(1);
    }
    const started = (await runsInCluster()).filter(run =>
      names.some(name => run.startsWith(name)),
    );
    expect(started).toHaveLength(names.length);
  };

  beforeAll(async () => {
    await dropDatabases(server!, PREFIX);
    cluster = await startLocalCluster({ port: 0, demo: false });
    replicas = new Replicas({
      directory,
      clusterUrl: cluster.url,
      config: {
        backend: {
          database: {
            client: 'pg',
            prefix: PREFIX,
            connection: server!,
            knexConfig: { pool: { min: 0, max: 5 } },
          },
        },
        events: { useEventBus: 'auto' },
        scaffolder: { taskRecovery: { staleTimeout: { seconds: 10 } } },
      },
    });
    // The first one makes the tables
    await replicas.start();
    await replicas.start();
    await untilKnown();
  });
  afterAll(async () => {
    await replicas?.endAll();
    await cluster?.stop();
    await dropDatabases(server!, PREFIX);
    rmSync(directory, { recursive: true });
  });

  it('lose no stream for more than 5 s, and do no task twice, when they end in turn', async () => {
    const streams = Array.from(
      { length: STREAMS },
      () => new FollowedStream(replicas),
    );
    let over = false;
    let asked = 0;
    const refused: unknown[] = [];
    const load = (async () => {
      while (!over) {
        asked += 1;
        await Promise.all([
          replicas.call('/catalog/entities/by-query?limit=20'),
          runsInPortal(),
        ]).catch(error => refused.push(error));
        await sleep(100);
      }
    })();

    while (!streams.every(stream => stream.isOpen)) await sleep(50);
    for (let round = 1; round <= ROUNDS; round += 1) {
      const id = await startTask(`replica-${round}`);
      // In the midst of the task, wherever it is
      await sleep(Math.random() * 500);
      await replicas.endOldest(round % 2 ? 'kill' : 'terminate');
      // Another one that starts would take the processors, of which there are few here
      while (!streams.every(stream => stream.isOpen)) await sleep(50);
      const [task] = await Promise.all([
        untilFinished(id),
        // The last one suffices for what follows
        isFull && replicas.start(),
      ]);
      expect(task).toMatchObject({ status: 'completed' });
    }
    over = true;
    await load;
    await Promise.all(streams.map(stream => stream.close()));

    const longest = Math.max(...streams.map(stream => stream.longestGapMs));
    const losses = streams.reduce((sum, stream) => sum + stream.losses, 0);
    expect(Math.min(...streams.map(stream => stream.received))).toBeGreaterThan(
      0,
    );
    expect(losses).toBeGreaterThan(0);
    expect(longest).toBeLessThan(LONGEST_GAP_MS);
    expect(refused).toEqual([]);
    await expectDoneOnce();
    if (process.env.FMOPS_REPLICAS_RESULT) {
      const result = { rounds: ROUNDS, streams: STREAMS, losses, longest };
      appendFileSync(
        process.env.FMOPS_REPLICAS_RESULT,
        `${JSON.stringify({ ...result, tasks: names.length, asked })}\n`,
      );
    }
  });

  it('come back from a backup as they were, and go on', async () => {
    const tasks = await replicas.call<{ tasks: Task[] }>(
      '/scaffolder/v2/tasks',
    );
    const known = (await runsInPortal()).sort();
    const folder = path.join(directory, 'backup');
    const written = administer('backup.sh', folder, PREFIX);
    expect(written).toEqual(
      expect.arrayContaining([
        `${PREFIX}catalog`,
        `${PREFIX}fmops-evaluations`,
        `${PREFIX}fmops-workloads`,
        `${PREFIX}scaffolder`,
      ]),
    );

    await replicas.endAll();
    await dropDatabases(server!, PREFIX);
    expect(administer('restore.sh', folder)).toEqual(written);
    // What is there is never written over
    expect(() => administer('restore.sh', folder)).toThrow('already exists');

    await replicas.start();
    await untilKnown();
    expect(await replicas.call('/scaffolder/v2/tasks')).toEqual(tasks);
    expect((await runsInPortal()).sort()).toEqual(known);
    const id = await startTask('after-restore');
    expect(await untilFinished(id)).toMatchObject({ status: 'completed' });
    const [run] = (await runsInCluster()).filter(name =>
      name.startsWith('after-restore'),
    );
    while (!(await runsInPortal()).includes(run)) await sleep(200);
    await expectDoneOnce();
  });
});
