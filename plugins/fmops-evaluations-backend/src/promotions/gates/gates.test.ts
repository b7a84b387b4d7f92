import { ConfigReader } from '@backstage/config';
import type { Evaluation } from '@fmops/backstage-plugin-fmops-evaluations-common';
import type {
  PromotionGateType,
  PromotionSubject,
} from '@fmops/backstage-plugin-fmops-evaluations-node';
import type { FoundationModelEntity } from '@fmops/backstage-plugin-fmops-models-common';
import type { JsonObject } from '@backstage/types';
import { MODEL, sceneEntities } from '../__testUtils__/scene';
import {
  earlierStageGateType,
  evaluationGateType,
  licenceGateType,
  regressionGateType,
  submitterGateType,
} from '.';

const DAY = 24 * 60 * 60_000;
const BASE = 'foundationmodel:default/base-7b';

function subject(changes: Partial<PromotionSubject> = {}): PromotionSubject {
  const model = sceneEntities()[0] as FoundationModelEntity;
  return {
    ...{ kind: 'promotion', model, modelRef: MODEL, stage: 'prod' },
    version: model.spec.versions![1],
    ...changes,
  };
}

const ask = (
  type: PromotionGateType,
  config: JsonObject,
  of: PromotionSubject = subject(),
) => type.create(new ConfigReader(config)).check(of);

const evaluation = (
  value: number,
  changes: {
    model?: Evaluation['model'];
    score?: Partial<Evaluation['scores'][number]>;
  } & Omit<Partial<Evaluation>, 'model'> = {},
): Evaluation => {
  const { score, ...rest } = changes;
  return {
    ...{ id: `of ${value}`, digest: `${value}`, method: 'benchmark' },
    model: { ref: MODEL, version: '2' },
    ...{ benchmark: 'mmlu', data: { version: '1' }, settings: { fewShot: 5 } },
    source: { format: 'fmops', delivery: 'person' },
    ...{ rows: 0, createdBy: 'user:default/a' },
    createdAt: new Date(Date.now() - DAY).toISOString(),
    scores: [{ metric: 'accuracy', value, higherIsBetter: true, ...score }],
    ...rest,
  };
};

/** Newest first, as the store lists them. */
const among = (...all: Evaluation[]) => ({
  list: async (models: readonly string[], query: { version?: string }) => ({
    items: all.filter(
      ({ model }) =>
        models.includes(model.ref) &&
        (query.version === undefined || model.version === query.version),
    ),
  }),
});

describe('evaluation', () => {
  const config = { metric: 'accuracy', benchmark: 'MMLU', atLeast: 0.7 };
  const judge = (found: Evaluation[], more: JsonObject = {}) =>
    ask(evaluationGateType(among(...found)), { ...config, ...more });

  it('is passed at the threshold, on the newest result and with it as evidence', async () => {
    const newest = evaluation(0.7);
    expect(await judge([newest, evaluation(0.1)])).toMatchObject({
      ...{ status: 'passed', reason: 'accuracy of mmlu is 0.7.' },
      evidence: [{ kind: 'evaluation', id: newest.id }],
    });
    expect(await judge([evaluation(0.69), evaluation(0.9)])).toMatchObject({
      status: 'failed',
      reason: 'accuracy of mmlu is 0.69: less than 0.7.',
    });
  });

  it('is unknown without a result of this very version', async () => {
    const other = evaluation(0.9, { model: { ref: MODEL, version: '1' } });
    const unsaid = evaluation(0.9, { model: { ref: MODEL } });
    expect(await judge([other, unsaid])).toMatchObject({
      status: 'unknown',
      advice: 'Run the evaluation, or import its results.',
    });
  });

  it('takes the interval where it is asked to', async () => {
    const wide = { low: 0.65, high: 0.85, level: 0.95, method: 'wilson' };
    expect(
      await judge([evaluation(0.75, { score: { interval: wide } })], {
        interval: true,
      }),
    ).toMatchObject({
      status: 'failed',
      reason: 'accuracy of mmlu is 0.75 (0.65 to 0.85): less than 0.7.',
    });
    expect(await judge([evaluation(0.75)], { interval: true })).toMatchObject({
      status: 'unknown',
    });
  });

  it('does not take what is old, whatever day the file claims', async () => {
    const long = new Date(Date.now() - 40 * DAY).toISOString();
    const future = new Date(Date.now() + 40 * DAY).toISOString();
    for (const found of [
      evaluation(0.9, { evaluatedAt: long }),
      evaluation(0.9, { evaluatedAt: future, createdAt: long }),
    ]) {
      expect(await judge([found], { maxAge: { days: 30 } })).toMatchObject({
        ...{
          status: 'failed',
          reason: 'The newest evaluation is 40 days old.',
        },
      });
    }
  });

  it.each<[JsonObject, Partial<Evaluation>]>([
    [{ dataVersion: '2' }, {}],
    [{ delivery: 'run' }, {}],
    [{ unit: 'percent' }, {}],
    [{ slice: 'law' }, {}],
    [{ dataset: 'modeldataset:default/x' }, {}],
  ])('takes no other one where %j is asked for', async more => {
    expect(await judge([evaluation(0.9)], more)).toMatchObject({
      status: 'unknown',
    });
  });

  it('sees upper bounds, as of latency', async () => {
    const late = evaluation(900, {
      score: { unit: 'ms', higherIsBetter: false },
    });
    expect(
      await ask(evaluationGateType(among(late)), {
        ...{ metric: 'accuracy', method: 'benchmark', atMost: 500 },
      }),
    ).toMatchObject({
      status: 'failed',
      reason: 'accuracy of method benchmark is 900 ms: more than 500.',
    });
  });

  it.each<[JsonObject, RegExp]>([
    [{ metric: 'a', benchmark: 'b' }, /atLeast/],
    [{ metric: 'a', atLeast: 1 }, /`benchmark`, `set`/],
    [{ ...config, method: 'guess' }, /method: 'guess' is none of/],
  ])('refuses %j', (wrong, message) => {
    expect(() =>
      evaluationGateType(among()).create(new ConfigReader(wrong)),
    ).toThrow(message);
  });
});

describe('no-regression', () => {
  const config = { metric: 'accuracy', benchmark: 'mmlu' };
  const before = (value: number, changes: Partial<Evaluation> = {}) =>
    evaluation(value, { model: { ref: MODEL, version: '1' }, ...changes });
  const judge = (found: Evaluation[], more: JsonObject = {}) =>
    ask(
      regressionGateType(among(...found)),
      { ...config, ...more },
      subject({ incumbent: '1' }),
    );

  it('compares with the version that the stage holds', async () => {
    expect(await judge([evaluation(0.7), before(0.8)])).toMatchObject({
      status: 'failed',
      reason: 'accuracy of mmlu is 0.7, that of version 1 0.8: worse by 0.1.',
    });
    expect(
      await judge([evaluation(0.7), before(0.8)], { tolerance: 0.1 }),
    ).toMatchObject({ status: 'passed', evidence: [{}, {}] });
  });

  it('compares under the same conditions only, and names the difference', async () => {
    const other = before(0.5, { data: { version: '2' } });
    expect(await judge([evaluation(0.7), other])).toMatchObject({
      status: 'unknown',
      reason: expect.stringContaining('they differ in data.version'),
    });
    expect(await judge([evaluation(0.7), other, before(0.6)])).toMatchObject({
      status: 'passed',
    });
  });

  it('knows where less is better', async () => {
    const less = { score: { higherIsBetter: false } };
    expect(
      await judge([
        evaluation(0.7, less),
        evaluation(0.8, { ...less, model: { ref: MODEL, version: '1' } }),
      ]),
    ).toMatchObject({ status: 'passed' });
  });

  it('compares with the base model, and tells of it only those who may read it', async () => {
    const base = evaluation(0.9, { model: { ref: BASE } });
    expect(
      await judge([evaluation(0.7), base], { against: 'base' }),
    ).toMatchObject({ status: 'failed', about: [BASE] });
  });

  it('has nothing to compare with at first', async () => {
    expect(await ask(regressionGateType(among()), config)).toMatchObject({
      status: 'passed',
    });
  });
});

describe('licence', () => {
  const judge = (license: object | undefined, config: JsonObject) => {
    const of = subject();
    return ask(licenceGateType, config, {
      ...of,
      model: {
        ...of.model,
        spec: { ...of.model.spec, license: license as never },
      },
    });
  };

  it.each<[object | undefined, JsonObject, string]>([
    [{ spdx: 'MIT' }, { allowed: ['mit'] }, 'passed'],
    [{ spdx: 'GPL-3.0-only' }, { allowed: ['MIT'] }, 'failed'],
    [{ name: 'Ours' }, { allowed: ['MIT'] }, 'unknown'],
    [undefined, { allowed: ['MIT'] }, 'unknown'],
    [{ commercialUse: 'yes' }, { use: 'commercial' }, 'passed'],
    [{ commercialUse: 'no' }, { use: 'commercial' }, 'failed'],
    [{ commercialUse: 'conditional' }, { use: 'commercial' }, 'unknown'],
    [
      { commercialUse: 'conditional' },
      { use: 'commercial', conditional: true },
      'passed',
    ],
    [{}, { use: 'commercial' }, 'unknown'],
    [
      { spdx: 'MIT', commercialUse: 'no' },
      { allowed: ['MIT'], use: 'commercial' },
      'failed',
    ],
    [
      { spdx: 'GPL-3.0-only', commercialUse: 'yes' },
      { allowed: ['MIT'], use: 'commercial' },
      'failed',
    ],
  ])('%j under %j is %s', async (license, config, status) => {
    expect(await judge(license, config)).toMatchObject({ status });
  });
});

describe('earlier-stage', () => {
  it('asks for the stage before', async () => {
    const done = jest.fn(async () => undefined);
    const type = earlierStageGateType({ lastDone: done });
    const of = subject({ stageBefore: 'preprod' });
    expect(await ask(type, {}, of)).toMatchObject({
      status: 'failed',
      reason: 'Version 2 was never promoted to preprod.',
    });
    expect(done).toHaveBeenCalledWith({
      ...{ model: MODEL, version: '2', stage: 'preprod' },
    });
    expect(await ask(type, {})).toMatchObject({ status: 'passed' });
  });
});

describe('submitter', () => {
  const made = subject();
  made.model.spec.producedBy = { run: 'uid-1', cluster: 'local' };

  it('names who may not approve, and is unknown where that is', async () => {
    const who = submitterGateType({ of: async () => 'user:default/a' });
    expect(await ask(who, {}, made)).toMatchObject({
      ...{
        status: 'passed',
        evidence: [{ kind: 'submitter', id: 'user:default/a' }],
      },
    });
    const nobody = submitterGateType({ of: async () => undefined });
    expect(await ask(nobody, {}, made)).toMatchObject({ status: 'unknown' });
    expect(await ask(nobody, {})).toMatchObject({ status: 'passed' });
  });
});
