import { ConfigReader } from '@backstage/config';
import type { PromotionOrder } from '@fmops/backstage-plugin-fmops-evaluations-node';
import type { FoundationModelEntity } from '@fmops/backstage-plugin-fmops-models-common';
import { MlflowProcess, pythonBin } from '@fmops/test-servers';
import { MODEL, SCIENTIST, sceneEntities } from '../__testUtils__/scene';
import { mlflowAliasType } from './MlflowAlias';

const registry = (baseUrl: string) => ({
  ...{ type: 'mlflow', baseUrl, owner: 'group:default/a' },
});
const configured = (registries: object, alias: object) =>
  mlflowAliasType(
    new ConfigReader({
      catalog: { providers: { fmopsRegistries: { ...registries } } },
    }),
  ).create(new ConfigReader({ ...alias }));

function order(version: string, annotations?: object): PromotionOrder {
  const model = sceneEntities()[0] as FoundationModelEntity;
  return {
    ...{ id: 'one', key: 'promotion-one', reason: 'It is better' },
    ...{ requestedBy: SCIENTIST, approvedBy: [], evidenceDigest: 'sha256:0' },
    subject: {
      ...{ kind: 'promotion', modelRef: MODEL, stage: 'prod' },
      model: {
        ...model,
        metadata: {
          ...model.metadata,
          ...(annotations && { annotations: {} }),
        },
      },
      version: { version },
    },
  };
}

const { signal } = new AbortController();

describe('configuration', () => {
  const one = { a: registry('http://a') };
  it.each<[object, object, RegExp]>([
    [{}, { alias: 'prod' }, /there is none/],
    [{ ...one, b: registry('http://b') }, { alias: 'prod' }, /a, b/],
    [one, { alias: 'prod', registry: 'c' }, /no registry 'c'/],
    [one, { alias: 'pro d' }, /is no name that MLflow takes/],
  ])('%# is refused at the start', (registries, alias, message) => {
    expect(() => configured(registries, alias)).toThrow(message);
  });

  it('takes the one that is named', () => {
    const registries = { ...one, b: registry('http://b') };
    expect(
      configured(registries, { alias: 'prod', registry: 'b' }).terms,
    ).toEqual({ alias: 'prod', registry: 'b' });
  });
});

it('says by what name MLflow would have to know the model', async () => {
  const action = configured({ a: registry('http://a') }, { alias: 'prod' });
  await expect(action.step(order('1', {}), {}, signal)).rejects.toThrow(
    'has no annotation mlflow.org/model-name',
  );
});

const onMlflow = pythonBin ? describe : describe.skip;

onMlflow('a real MLflow', () => {
  let mlflow: MlflowProcess;

  beforeAll(async () => {
    mlflow = await MlflowProcess.start();
    const name = 'support-assistant';
    await mlflow.call('POST', 'mlflow/registered-models/create', { name });
    for (const source of ['s3://models/1', 's3://models/2']) {
      await mlflow.call('POST', 'mlflow/model-versions/create', {
        ...{ name, source },
      });
    }
  });

  afterAll(() => mlflow?.close());

  const aliased = async () => {
    const query = 'name=support-assistant&alias=production';
    const response = await fetch(
      `${mlflow.url}/api/2.0/mlflow/registered-models/alias?${query}`,
    );
    return (await response.json()).model_version.version;
  };

  it('moves the alias, as often as it is tried, and back', async () => {
    const action = configured(
      { a: registry(`${mlflow.url}/`) },
      { alias: 'production' },
    );
    for (const version of ['2', '2', '1']) {
      expect(await action.step(order(version), {}, signal)).toEqual({
        state: 'done',
        summary: `The alias production of support-assistant in MLflow leads to version ${version}.`,
        links: [
          {
            title: 'MLflow',
            url: `${mlflow.url}/#/models/support-assistant/versions/${version}`,
          },
        ],
      });
      expect(await aliased()).toBe(version);
    }
  });

  it('gives up where MLflow has no such version', async () => {
    const action = configured(
      { a: registry(mlflow.url) },
      { alias: 'production' },
    );
    await expect(action.step(order('9'), {}, signal)).rejects.toMatchObject({
      name: 'InputError',
      message: expect.stringContaining('MLflow refuses'),
    });
  });

  it('tries again while MLflow is away', async () => {
    const action = configured(
      { a: registry('http://127.0.0.1:1') },
      { alias: 'production' },
    );
    await expect(action.step(order('2'), {}, signal)).rejects.toMatchObject({
      name: 'TypeError',
    });
  });
});
