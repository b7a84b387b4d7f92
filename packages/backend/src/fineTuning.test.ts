import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type {
  FineTuning,
  FineTuningRequest,
  UploadResult,
} from '@fmops/backstage-plugin-fmops-models-common';
import { startLocalCluster, type LocalCluster } from '@fmops/local-cluster';
import { freePort } from '@fmops/test-servers';
import { BackendProcess } from './__testUtils__/BackendProcess';

jest.setTimeout(180_000);

const request: FineTuningRequest = {
  dataset: 'support-chats',
  baseModel: 'qwen2.5-7b-instruct',
  name: 'support-tuned',
};

const rows = Array.from(
  { length: 150 },
  (_, n) =>
    `${JSON.stringify({ prompt: `Question ${n}?`, completion: 'Answer.' })}\n`,
).join('');

describe('a model made from a file, with nothing to decide', () => {
  const directory = mkdtempSync(path.join(tmpdir(), 'fmops-tuning-'));
  let cluster: LocalCluster;
  let backend: BackendProcess;

  beforeAll(async () => {
    cluster = await startLocalCluster({ port: 0, demo: false, speed: 20 });
    backend = await BackendProcess.start({
      directory,
      port: await freePort(),
      clusterUrl: cluster.url,
      config: {},
    });
    await backend.untilKnown([
      'template:default/tune-and-serve',
      'foundationmodel:default/qwen2.5-7b-instruct',
    ]);
  });
  afterAll(async () => {
    await backend?.kill();
    await cluster?.stop();
    rmSync(directory, { recursive: true });
  });

  const start = (body: object, key: string) =>
    backend.send('/fmops-models/v1/fine-tunings', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': key },
      body: JSON.stringify(body),
    });

  const fields = async (answer: Response) => {
    const { error } = await answer.json();
    return (error.problems as { field: string }[]).map(({ field }) => field);
  };

  it('is prepared, trained, judged, registered and served', async () => {
    const query = new URLSearchParams({
      name: 'support-chats',
      owner: 'group:default/language-team',
    });
    const upload = await backend.send(`/fmops-models/v1/datasets?${query}`, {
      method: 'POST',
      headers: { 'content-type': 'application/jsonl' },
      body: rows,
    });
    const { dataset }: UploadResult = await upload.json();
    expect(dataset).toMatchObject({ rows: 150, layout: 'prompt-completion' });

    // At once, before the catalog has shown the dataset
    const answer = await start(request, 'first-start');
    const started: FineTuning = await answer.json();
    expect({ status: answer.status, started }).toMatchObject({
      status: 201,
      started: {
        dataset: 'modeldataset:default/support-chats',
        state: 'starting',
        startedBy: 'user:default/guest',
        taskId: expect.any(String),
        settings: { method: 'lora', namespace: 'team-language' },
      },
    });
    const again = await start(request, 'first-start');
    expect(again.status).toBe(200);
    expect(await again.json()).toMatchObject({
      id: started.id,
      taskId: started.taskId,
    });

    const seen = new Set<string>();
    let now = started;
    while (now.state === 'starting' || now.state === 'running' || !now.model) {
      seen.add(now.summary);
      await sleep(100);
      now = await backend.call(`/fmops-models/v1/fine-tunings/${started.id}`);
      if (now.state === 'failed') break;
    }
    expect(now).toMatchObject({
      state: 'succeeded',
      summary: 'The model is served.',
      steps: ['prepare', 'train', 'gate', 'register', 'serve'].map(name => ({
        name,
        state: 'done',
      })),
      project: 'component:default/support-tuned',
      model: 'foundationmodel:default/support-tuned',
      endpoint: { url: expect.stringMatching(/^http/) },
    });
    expect([...seen]).toEqual(
      expect.arrayContaining([
        'Its project is being written and submitted.',
        expect.stringMatching(/^The model is learning from the data\./),
        expect.stringMatching(/^The model is being judged/),
      ]),
    );
    expect(readdirSync(path.join(directory, 'projects'))).toEqual([
      'support-tuned',
    ]);
    const { spec } = await backend.call<{ spec: object }>(
      '/catalog/entities/by-name/foundationmodel/default/support-tuned',
    );
    expect(spec).toMatchObject({
      trainedOn: ['modeldataset:default/support-chats'],
      baseModel: { ref: 'foundationmodel:default/qwen2.5-7b-instruct' },
    });
  });

  it('says everything that is wrong at once, by field', async () => {
    const unknown = await start(
      { ...request, dataset: 'nowhere', baseModel: 'nobody/knows' },
      'unknown-things',
    );
    expect(unknown.status).toBe(400);
    expect(await fields(unknown)).toEqual(['dataset', 'baseModel']);

    const query = new URLSearchParams({
      name: 'few-rows',
      owner: 'group:default/language-team',
    });
    await backend.send(`/fmops-models/v1/datasets?${query}`, {
      method: 'POST',
      headers: { 'content-type': 'text/csv' },
      body: 'question,answer\nWhy?,Because.\n',
    });
    const taken = await start(
      { ...request, dataset: 'few-rows' },
      'too-few-rows',
    );
    expect(await fields(taken)).toEqual(
      expect.arrayContaining(['dataset', 'name']),
    );
  });

  it('takes a key for one start alone', async () => {
    const other = await start({ ...request, name: 'other' }, 'first-start');
    expect(other.status).toBe(409);
    const none = await backend.send('/fmops-models/v1/fine-tunings', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(request),
    });
    expect(none.status).toBe(400);
  });
});
