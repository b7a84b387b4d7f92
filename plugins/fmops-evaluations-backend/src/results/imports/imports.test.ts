import fs from 'node:fs';
import path from 'node:path';
import { createBackendModule } from '@backstage/backend-plugin-api';
import { fmopsEvaluationFormatsExtensionPoint } from '@fmops/backstage-plugin-fmops-evaluations-node';
import request from 'supertest';
import { startEvaluationsBackend } from '../../__testUtils__/startEvaluationsBackend';

const BASE = '/api/fmops-evaluations/v1';
const LM_EVAL = path.join(__dirname, '../formats/lmEval/__fixtures__');

const model = { ref: 'foundationmodel:default/ours', version: '1' };
const lmEval = () =>
  fs.readdirSync(LM_EVAL).map(name => ({
    // Browsers give folders with the names.
    name: `run/${name}`,
    content: fs.readFileSync(path.join(LM_EVAL, name), 'utf8'),
  }));

const ours = {
  apiVersion: 'fmops.dev/v1alpha1',
  kind: 'FoundationModel',
  metadata: { name: 'ours' },
  spec: {},
};

describe('imports', () => {
  const start = async (
    features: Parameters<typeof startEvaluationsBackend>[0] = {},
  ) => {
    const { server } = await startEvaluationsBackend({
      entities: [ours],
      ...features,
    });
    return {
      recorded: async () =>
        (await request(server).get(`${BASE}/results`)).body.items,
      send: (body: object) =>
        request(server)
          .post(`${BASE}/result-imports`)
          .send({ model, ...body }),
      formats: async () =>
        (await request(server).get(`${BASE}/result-formats`)).body.items,
    };
  };

  it('show what they would record, record it, and record it once', async () => {
    const { recorded, send } = await start();
    const preview = await send({ files: lmEval(), dryRun: true });
    expect(preview.body).toMatchObject({ format: 'lm-eval', problems: [] });
    const created = (body: { items: { created: boolean }[] }) =>
      body.items.map(item => item.created);
    expect(created(preview.body)).toEqual([true, true]);
    expect(await recorded()).toEqual([]);

    const first = await send({ files: lmEval() });
    expect(created(first.body)).toEqual([true, true]);
    expect(first.body.items[1].evaluation).toMatchObject({
      ...{ model, rows: 7, createdBy: 'user:default/mock' },
      source: { format: 'lm-eval', delivery: 'person' },
    });
    const same = await send({ files: lmEval(), dryRun: true });
    expect(created(same.body)).toEqual([false, false]);
    const again = await send({ files: lmEval().reverse() });
    expect(created(again.body)).toEqual([false, false]);
    expect(await recorded()).toHaveLength(2);
  });

  it.each([
    [{ files: [{ name: 'a.txt', content: 'hello' }] }, 'none of the formats'],
    [{ files: [{ name: 'a.json', content: '{' }] }, 'none of the formats'],
    [{ format: 'nothing', files: lmEval() }, "no format 'nothing'"],
    [{ format: 'mlflow', files: lmEval() }, 'not of the format mlflow'],
    [
      {
        files: [
          {
            name: 'r.json',
            content: '{"lm_eval_version":"1","results":{"t":{"acc,none":NaN}}}',
          },
        ],
      },
      "results.t.acc,none is 'NaN', and must be a finite number",
    ],
    [{ files: [] }, 'files'],
    [
      { model: { ref: 'foundationmodel:default/hidden' }, files: lmEval() },
      'no model',
    ],
  ])('are refused as a whole (%#)', async (body, message) => {
    const { recorded, send } = await start();
    const answer = await send(body);
    expect(answer.body.error.message).toContain(message);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(await recorded()).toEqual([]);
  });

  it('refuse a file that is too large, with a word of it', async () => {
    const { send } = await start();
    const { status, body } = await send({
      files: [{ name: 'r.json', content: 'x'.repeat(25 * 1024 * 1024) }],
    });
    expect(status).toBe(400);
    expect(body.error.message).toContain('too large');
  });

  it('score the rows of a table, where the method says how', async () => {
    const { send } = await start();
    const table = {
      columns: ['inputs', 'targets', 'outputs'],
      data: [
        ['Good!', 'positive', 'Positive'],
        ['Bad!', 'negative', 'positive'],
      ],
    };
    const run = {
      run: {
        info: { run_id: 'a1' },
        data: { metrics: [{ key: 'accuracy_score', value: 0.5 }] },
      },
    };
    const { body } = await send({
      files: [
        { name: 'run.json', content: JSON.stringify(run) },
        { name: 'eval_results_table.json', content: JSON.stringify(table) },
      ],
    });
    const { scores } = body.items[0].evaluation;
    const of = (metric: string, slice?: string) =>
      scores.find(
        (one: { metric: string; slice?: string }) =>
          one.metric === metric && one.slice === slice,
      );
    expect(of('accuracy_score').value).toBe(0.5);
    expect(of('accuracy')).toMatchObject({ value: 0.5, count: 2 });
    expect(of('precision', 'positive').value).toBe(0.5);
    expect(of('f1-macro').value).toBeCloseTo(1 / 3);
  });

  it('are read by formats of modules first', async () => {
    const added = createBackendModule({
      pluginId: 'fmops-evaluations',
      moduleId: 'our-format',
      register(env) {
        env.registerInit({
          deps: { formats: fmopsEvaluationFormatsExtensionPoint },
          async init({ formats }) {
            formats.addFormats({
              ...{ id: 'ours', title: 'Ours', files: 'Any file.' },
              recognises: () => true,
              read: () => [
                {
                  ...{ method: 'human', data: { name: 'ours' }, settings: {} },
                  scores: [{ metric: 'a', value: 1, higherIsBetter: true }],
                },
              ],
            });
          },
        });
      },
    });
    const { formats, send } = await start({ features: [added] });
    expect((await formats())[0].id).toBe('ours');
    const { body } = await send({ files: lmEval() });
    expect(body).toMatchObject({ format: 'ours', items: [{ created: true }] });
  });
});
