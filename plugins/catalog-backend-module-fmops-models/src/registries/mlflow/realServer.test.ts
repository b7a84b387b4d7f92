import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import type { FoundationModelEntity } from '@fmops/backstage-plugin-fmops-models-common';
import { MlflowProcess, pythonBin, until } from '@fmops/test-servers';
import {
  startCatalog,
  type TestCatalog,
} from '../../__testUtils__/catalogBackend';

jest.setTimeout(240_000);

const describeReal = pythonBin ? describe : describe.skip;

const NAME = 'support-assistant';

describeReal('the catalog on a real MLflow server', () => {
  const scheduler = mockServices.scheduler();
  let mlflow: MlflowProcess;
  let backend: TestCatalog;

  beforeAll(async () => {
    mlflow = await MlflowProcess.start();
    backend = await startCatalog({
      features: [
        createServiceFactory({
          service: coreServices.scheduler,
          deps: {},
          factory: () => scheduler,
        }),
      ],
      config: {
        catalog: {
          providers: {
            fmopsRegistries: {
              company: {
                type: 'mlflow',
                baseUrl: mlflow.url,
                owner: 'ml-platform',
              },
            },
          },
        },
      },
    });
  });

  afterAll(async () => {
    await backend?.stop();
    await mlflow?.close();
  });

  /** Logs a model as a run does, and registers it as the next version. */
  async function logModel(): Promise<{ runId: string; source: string }> {
    const { run } = await mlflow.call<{
      run: { info: { run_id: string; artifact_uri: string } };
    }>('POST', 'mlflow/runs/create', { experiment_id: '0' });
    const { run_id: runId, artifact_uri: artifacts } = run.info;
    await mlflow.call('POST', 'mlflow/runs/log-metric', {
      run_id: runId,
      key: 'loss',
      value: 0.4,
      timestamp: Date.now(),
    });
    const folder = artifacts.replace(/^mlflow-artifacts:\/+/, '');
    await mlflow.call(
      'PUT',
      `mlflow-artifacts/artifacts/${folder}/model/MLmodel`,
      { flavors: {} },
    );
    const source = `${artifacts}/model`;
    await mlflow.call('POST', 'mlflow/model-versions/create', {
      name: NAME,
      source,
      run_id: runId,
    });
    return { runId, source };
  }

  const alias = (version: string) =>
    mlflow.call('POST', 'mlflow/registered-models/alias', {
      name: NAME,
      alias: 'champion',
      version,
    });

  const read = () =>
    scheduler.triggerTask('RegistryEntityProvider:company:refresh');

  const stages = ({ spec }: FoundationModelEntity) =>
    spec.versions?.map(({ version, stage }) => `${version} ${stage}`).join();

  function find(matches: (entity: FoundationModelEntity) => boolean) {
    return until(async () => {
      const entity = (await backend.catalog.getEntityByRef(
        `foundationmodel:default/${NAME}`,
        { credentials: mockCredentials.service() },
      )) as FoundationModelEntity | undefined;
      return entity && matches(entity) && entity;
    });
  }

  it('has a logged model with its versions, moves its stage with its alias, and keeps it while MLflow is down', async () => {
    await mlflow.call('POST', 'mlflow/registered-models/create', {
      name: NAME,
      description: 'Answers tickets.',
      tags: [{ key: 'fmops.dev/task', value: 'text-generation' }],
    });
    const first = await logModel();
    const second = await logModel();
    await alias('1');
    await read();
    const entity = await find(model => !!model.relations?.length);

    expect(entity.metadata).toMatchObject({
      description: 'Answers tickets.',
      annotations: {
        'mlflow.org/model-name': NAME,
        'mlflow.org/run-id': first.runId,
      },
    });
    expect(entity.spec).toMatchObject({
      task: 'text-generation',
      owner: 'group:default/ml-platform',
      registries: [{ id: 'company', url: `${mlflow.url}/#/models/${NAME}` }],
    });
    expect(stages(entity)).toBe('2 development,1 production');
    expect(entity.spec.versions?.map(({ artifactUri }) => artifactUri)).toEqual(
      [second, first].map(({ source }) =>
        source.replace(/^mlflow-artifacts:\/(?!\/)/, 'mlflow-artifacts:///'),
      ),
    );

    await alias('2');
    await read();
    await find(model => stages(model) === '2 production,1 development');

    await mlflow.kill();
    await expect(fetch(mlflow.url)).rejects.toThrow();
    await read();
    await expect(
      find(model => stages(model) === '2 production,1 development'),
    ).resolves.toBeDefined();

    await mlflow.start();
    await logModel();
    await read();
    await find(
      model => stages(model) === '3 development,2 production,1 development',
    );
  });
});
