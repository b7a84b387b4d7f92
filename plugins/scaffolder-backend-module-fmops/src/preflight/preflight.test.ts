import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { validValues } from '../__testUtils__/request';
import { startTaskPortal } from '../__testUtils__/taskPortal';
import {
  workloadsPlugin,
  type WorkloadsState,
} from '../__testUtils__/workloadsPlugin';

const TEMPLATE = 'template:default/instruction-tuning';

describe('preflight', () => {
  const directory = mkdtempSync(path.join(tmpdir(), 'fmops-projects-'));
  const state: WorkloadsState = { received: [] };
  let portal: Awaited<ReturnType<typeof startTaskPortal>>;

  beforeAll(async () => {
    portal = await startTaskPortal({
      directory,
      files: {
        'catalog/models/alibaba-cloud-qwen.yaml': 'FoundationModel',
        'catalog/datasets/instruction.yaml': 'ModelDataset',
      },
      features: [workloadsPlugin(state)],
      awaited: [
        'foundationmodel:default/qwen2.5-7b-instruct',
        'modeldataset:default/databricks-dolly-15k',
        TEMPLATE,
      ],
    });
  });
  afterAll(async () => {
    await portal?.stop();
    rmSync(directory, { recursive: true });
  });
  beforeEach(() => {
    state.checks = [];
  });

  const check = (values: object, templateRef = TEMPLATE) =>
    portal.post('/scaffolder/fmops/preflight', { templateRef, values });

  it('says what nothing is wrong with, and what to look at', async () => {
    state.checks = [
      {
        ...{ about: 'secret', name: 'hf-token', state: 'unknown' },
        message: 'It is not known.',
        fix: 'Make sure of it.',
      },
    ];
    const { status, body } = await check(validValues);
    expect(status).toBe(200);
    expect(body).toEqual({
      problems: [],
      notes: ['It is not known. Make sure of it.'],
      passed: expect.arrayContaining([
        { field: 'name', message: 'The name is free.' },
        { field: 'baseModel', message: expect.stringMatching(/licence/) },
        { field: 'compute', message: expect.stringMatching(/GiB of 44\.7/) },
      ]),
    });
    expect(state.asked).toEqual({
      ...{ cluster: 'local', namespace: 'team-language', nodes: 1 },
      ...{ kinds: ['TrainJob.trainer.kubeflow.org'] },
      ...{ claims: ['training-output'], secrets: [] },
      devices: { resource: 'nvidia.com/gpu', count: 1 },
    });
  });

  it('says by field what the task would refuse, and the task does', async () => {
    state.checks = [
      {
        ...{ about: 'claim', name: 'training-output', state: 'wrong' },
        message: 'There is no such claim.',
        fix: 'Name another one.',
      },
    ];
    const values = {
      ...validValues,
      dataset: 'modeldataset:default/nowhere',
    };
    const { body } = await check(values);
    expect(body.problems).toEqual([
      {
        field: 'dataset',
        message: expect.stringMatching(/not in the catalog/),
      },
      { field: 'claim', message: 'There is no such claim. Name another one.' },
    ]);
    expect(body.passed).not.toContainEqual(
      expect.objectContaining({ field: 'claim' }),
    );
    const { status, error } = await portal.run(TEMPLATE, values);
    expect(status).toBe('failed');
    expect(error.message).toContain('- claim: There is no such claim.');
  });

  it.each([
    [{}, TEMPLATE, 400, /not complete/],
    [{}, 'no reference', 400, /templateRef: name the template/],
    [validValues, 'template:default/nothing', 404, /no template/],
    [
      validValues,
      'foundationmodel:default/qwen2.5-7b-instruct',
      404,
      /no template/,
    ],
  ])('%j of %s: %d', async (values, templateRef, code, message) => {
    const { status, body } = await check(values, templateRef);
    expect(status).toBe(code);
    expect(body.error.message).toMatch(message);
  });

  it('takes text as text', async () => {
    const name = "{{ 7*7 }}${{ ''.constructor }}{% raw %}";
    const { body } = await check({ ...validValues, name });
    expect(body.problems).toContainEqual({
      field: 'name',
      message: expect.stringContaining(name),
    });
  });
});
