import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  actionsRegistryServiceFactory,
  actionsServiceFactory,
  metricsServiceFactory,
  tracingServiceFactory,
} from '@backstage/backend-defaults/alpha';
import type { Entity } from '@backstage/catalog-model';
import mcpPlugin from '@backstage/plugin-mcp-actions-backend';
import type { FineTuning } from '@fmops/backstage-plugin-fmops-models-common';
import { actionClient } from '../__testUtils__/actionClient';
import { LLAMA_8B, model } from '../__testUtils__/entities';
import { ENGINEER } from '../__testUtils__/startModelsBackend';
import {
  chat,
  GROUPS,
  startUploads,
  STRANGER,
  TEAM,
} from '../datasets/__testUtils__/startUploads';
import {
  scaffolderPlugin,
  type ScaffolderState,
} from './__testUtils__/scaffolderPlugin';

/** Stands in for the template: its form is what counts here. */
const template: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'pipeline' },
  spec: {
    type: 'template',
    lifecycle: 'production',
    owner: TEAM,
    parameters: [
      { properties: { learningRate: { default: 0.0002 }, name: {} } },
      {
        properties: { method: { default: 'lora' } },
        dependencies: {
          method: { oneOf: [{ properties: { r: { default: 8 } } }] },
        },
      },
    ],
  },
};

const folder = mkdtempSync(path.join(tmpdir(), 'fmops-tunings-'));
const request = { dataset: 'chats', baseModel: 'llama', name: 'tuned' };

describe('fine-tunings', () => {
  const state: ScaffolderState = {
    tasks: [],
    problems: [],
    status: 'processing',
  };
  let portal: Awaited<ReturnType<typeof startUploads>>;

  beforeAll(async () => {
    portal = await startUploads({
      entities: [template, model('llama', { ...LLAMA_8B, fineTunable: true })],
      stores: [
        {
          owner: TEAM,
          folder,
          cluster: 'gpu',
          namespace: 'team-language',
          claim: 'team-data',
          outputClaim: 'results',
          queue: 'batch',
          repository: 'github.com?owner=language-team',
        },
      ],
      config: {
        backend: { actions: { pluginSources: ['fmops-models'] } },
      },
      tuning: { template: 'component:default/pipeline' },
      features: [
        scaffolderPlugin(state),
        mcpPlugin,
        actionsRegistryServiceFactory,
        actionsServiceFactory,
        metricsServiceFactory,
        tracingServiceFactory,
      ],
    });
    const rows = Array.from({ length: 100 }, (_, n) => chat(`${n}?`)).join('');
    await portal.upload(rows);
  });
  afterAll(async () => {
    await portal?.backend.stop();
    rmSync(folder, { recursive: true });
  });
  beforeEach(() => {
    state.tasks.length = 0;
  });

  const start = (body: object, key: string, user?: string) =>
    portal.call('/v1/fine-tunings', {
      user,
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': key },
      body: JSON.stringify(body),
    });
  const problems = async (answer: Response) =>
    (await answer.json()).error.problems as object[];

  it('fills in the form of the pipeline, on behalf of the user', async () => {
    const answer = await start({ ...request, use: 'research' }, 'key-form');
    expect(answer.status).toBe(201);
    expect(state.tasks).toEqual([
      {
        user: ENGINEER,
        values: {
          name: 'tuned',
          outputModel: 'tuned',
          owner: TEAM,
          use: 'research',
          baseModel: 'foundationmodel:default/llama',
          dataset: 'modeldataset:default/chats',
          deploy: true,
          method: 'lora',
          r: 8,
          learningRate: 0.0002,
          sequenceLength: 1024,
          minImprovement: 5,
          target: { cluster: 'gpu', namespace: 'team-language' },
          compute: {
            instanceType: expect.stringMatching(/^g\d/),
            gpusPerNode: expect.any(Number),
            nodes: 1,
          },
          claim: 'results',
          queue: 'batch',
          repository: 'github.com?owner=language-team&repo=tuned',
        },
      },
    ]);
  });

  it('starts one task for a key, also when it is used at the same time', async () => {
    const answers = await Promise.all(
      [1, 2, 3].map(() => start(request, 'key-at-once')),
    );
    const all: FineTuning[] = await Promise.all(
      answers.map(answer => answer.json()),
    );
    expect(new Set(all.map(({ id }) => id)).size).toBe(1);
    expect(state.tasks).toHaveLength(1);
    const other = await start({ ...request, name: 'b' }, 'key-at-once');
    expect(other.status).toBe(409);
  });

  it('tells nothing of it to who has left the group, and starts nothing', async () => {
    expect((await start(request, 'key-left-1')).status).toBe(201);
    GROUPS[ENGINEER] = [];
    try {
      const again = await start(request, 'key-left-1');
      expect(again.status).toBe(403);
      expect((await again.json()).error.message).toContain(TEAM);
    } finally {
      GROUPS[ENGINEER] = [TEAM];
    }
    expect((await start(request, 'key-left-1')).status).toBe(200);
    expect(state.tasks).toHaveLength(1);
  });

  it('starts nothing when the scaffolder does not, and lets one try again', async () => {
    state.down = true;
    expect((await start(request, 'key-down')).ok).toBe(false);
    state.down = false;
    expect((await start(request, 'key-down')).status).toBe(201);
    expect(state.tasks).toHaveLength(1);
  });

  it('knows no dataset of another group', async () => {
    const answer = await start(request, 'key-strange', STRANGER);
    expect(answer.status).toBe(400);
    expect(await problems(answer)).toEqual([
      {
        field: 'dataset',
        message: expect.stringMatching(/There is no dataset/),
      },
    ]);
    const mine = await (await start(request, 'key-mine-1')).json();
    const look = await portal.call(`/v1/fine-tunings/${mine.id}`, {
      user: STRANGER,
    });
    expect(look.status).toBe(404);
    const list = await portal.call('/v1/fine-tunings', { user: STRANGER });
    expect(await list.json()).toEqual({ items: [] });
  });

  it('tells what the plan objects to, by the field that was asked for', async () => {
    state.problems = [
      { field: 'outputModel', message: 'It is taken.' },
      { field: 'claim', message: 'There is no claim results.' },
    ];
    const answer = await start(request, 'key-objections');
    expect(await problems(answer)).toEqual([
      { field: 'name', message: 'It is taken.' },
      { field: 'claim', message: 'There is no claim results.' },
    ]);
    expect(state.tasks).toEqual([]);
    state.problems = [];
  });

  it('can be started and followed by assistants', async () => {
    const client = actionClient(portal.ask);
    const { output, isError } = await client.call<FineTuning & { url: string }>(
      ENGINEER,
      'start-fine-tuning',
      { ...request, idempotencyKey: 'key-assistant', minImprovement: 10 },
    );
    expect(isError).toBeFalsy();
    expect(output).toMatchObject({
      state: 'starting',
      settings: { minImprovement: 10 },
      url: `https://portal.example.com/fine-tune/${output.id}`,
    });
    state.status = 'failed';
    const later = await client.call<FineTuning>(ENGINEER, 'get-fine-tuning', {
      id: output.id,
    });
    expect(later.output).toMatchObject({
      state: 'failed',
      summary: 'It could not be started. The quota is used up.',
    });
    state.status = 'processing';
    const refused = await client.call(STRANGER, 'get-fine-tuning', {
      id: output.id,
    });
    expect(refused.isError).toBe(true);
  });
});
