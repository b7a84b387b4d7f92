import fs, { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '@fmops/test-servers';
import { startLocalCluster, type LocalCluster } from '@fmops/local-cluster';
import git from 'isomorphic-git';
import { BackendProcess } from './__testUtils__/BackendProcess';
import {
  INSTRUCTION_TUNING,
  instructionTuningForm,
} from './__testUtils__/instructionTuning';

jest.setTimeout(300_000);

const NAME = 'recovered-assistant';
const TEMPLATE = INSTRUCTION_TUNING;

const form = instructionTuningForm(NAME);

interface TaskEvent {
  type: string;
  body: { message?: string; stepId?: string; error?: { message: string } };
}

const isStart = ({ stepId, message }: TaskEvent['body'], step: string) =>
  stepId === step && message?.startsWith('Beginning step');

const finished = /^(completed|failed|cancelled)$/;

describe('a backend that is killed in the middle of a task', () => {
  const directory = mkdtempSync(path.join(tmpdir(), 'fmops-recovery-'));
  let cluster: LocalCluster;
  let port: number;
  let backend: BackendProcess;

  const start = async () => {
    backend = await BackendProcess.start({
      directory,
      port,
      clusterUrl: cluster.url,
      config: {
        scaffolder: { taskRecovery: { staleTimeout: { seconds: 2 } } },
      },
    });
  };

  const logOf = async (id: string) =>
    (await backend.call<TaskEvent[]>(`/scaffolder/v2/tasks/${id}/events`)).map(
      ({ body }) => body.error?.message ?? body.message,
    );

  /** Resolves as soon as a step has begun. */
  async function untilBegun(id: string, step: string): Promise<void> {
    for (;;) {
      const events = await backend.call<TaskEvent[]>(
        `/scaffolder/v2/tasks/${id}/events`,
      );
      if (events.some(({ body }) => isStart(body, step))) return;
      const end = events.find(({ type }) => type === 'completion');
      if (end) throw new Error(`Ended before ${step}: ${end.body.message}`);
      await sleep(10);
    }
  }

  async function untilFinished(id: string) {
    for (;;) {
      const { status } = await backend.call<{ status: string }>(
        `/scaffolder/v2/tasks/${id}`,
      );
      if (finished.test(status)) return { status, log: await logOf(id) };
      await sleep(200);
    }
  }

  /** The runs of the project that the cluster knows. */
  async function runs(): Promise<string[]> {
    const response = await fetch(
      `${cluster.url}/apis/trainer.kubeflow.org/v1alpha1/namespaces/team-language/trainjobs`,
      { headers: { authorization: 'Bearer local-reader' } },
    );
    const { items } = (await response.json()) as {
      items: { metadata: { name: string } }[];
    };
    return items
      .map(({ metadata }) => metadata.name)
      .filter(name => name.startsWith(NAME));
  }

  beforeAll(async () => {
    cluster = await startLocalCluster({ port: 0, demo: false });
    port = await freePort();
    await start();
    await backend.untilKnown([TEMPLATE, form.baseModel, form.dataset]);
  });
  afterAll(async () => {
    await backend?.kill();
    await cluster?.stop();
    rmSync(directory, { recursive: true });
  });

  it('goes on with it after each kill, and does nothing twice', async () => {
    const { id } = await backend.call<{ id: string }>('/scaffolder/v2/tasks', {
      templateRef: TEMPLATE,
      values: form,
    });
    for (const step of ['publish', 'submit']) {
      await untilBegun(id, step);
      await backend.kill();
      await start();
    }
    const { status, log } = await untilFinished(id);
    expect({ status, log }).toEqual({
      status: 'completed',
      log: expect.any(Array),
    });

    const projects = path.join(directory, 'projects');
    expect(readdirSync(projects)).toEqual([NAME]);
    const dir = path.join(projects, NAME);
    expect(await git.log({ fs, dir })).toHaveLength(1);
    expect(await runs()).toHaveLength(1);
  });
});
