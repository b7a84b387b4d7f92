import { ConfigReader } from '@backstage/config';
import type { Entity } from '@backstage/catalog-model';
import { createInteropProcessors } from './createInteropProcessors';
import { MlflowLinksProcessor } from './MlflowLinksProcessor';

const processor = new MlflowLinksProcessor('https://mlflow.example.com/');

const annotated = (annotations: object, links?: object[]) =>
  ({
    apiVersion: 'v1',
    kind: 'Component',
    metadata: { name: 'x', annotations, links },
  } as Entity);

it('links the registered model, and the run of a known experiment', async () => {
  const { metadata } = await processor.postProcessEntity(
    annotated(
      {
        'mlflow.org/model-name': 'support assistant/../x',
        'mlflow.org/run-id': 'abc',
        'mlflow.org/experiment': '7',
      },
      [{ url: 'https://example.com' }],
    ),
  );
  expect(metadata.links).toEqual([
    { url: 'https://example.com' },
    {
      url: 'https://mlflow.example.com/#/models/support%20assistant%2F..%2Fx',
      title: 'MLflow',
    },
    {
      url: 'https://mlflow.example.com/#/experiments/7/runs/abc',
      title: 'MLflow run',
    },
  ]);
});

it('adds no link twice, and none to what is not annotated', async () => {
  const once = await processor.postProcessEntity(
    annotated({ 'mlflow.org/model-name': 'x' }),
  );
  expect(once.metadata.links).toHaveLength(1);
  await expect(processor.postProcessEntity(once)).resolves.toBe(once);

  const plain = annotated({});
  await expect(processor.postProcessEntity(plain)).resolves.toBe(plain);
});

it.each([
  [{}, []],
  [{ fmops: { interop: { modelServerApis: false } } }, []],
  [
    {
      fmops: {
        interop: {
          mlflow: { baseUrl: 'https://mlflow.example.com' },
          modelServerApis: true,
        },
      },
    },
    ['FmopsMlflowLinksProcessor', 'FmopsModelServerApiProcessor'],
  ],
  [{ a: 'mlflow' }, ['FmopsMlflowLinksProcessor']],
  [{ a: 'mlflow', b: 'mlflow' }, []],
  [{ a: 'kubeflow' }, []],
])('is at work when %j says where to', (config, names) => {
  const registries = Object.entries(config)
    .filter(([key]) => key !== 'fmops')
    .map(([id, type]) => [id, { type, baseUrl: `https://${id}.example.com` }]);
  const processors = createInteropProcessors(
    new ConfigReader({
      ...config,
      catalog: {
        providers: { fmopsRegistries: Object.fromEntries(registries) },
      },
    }),
  );
  expect(processors.map(item => item.getProcessorName())).toEqual(names);
});

it('refuses an address that leads nowhere', () => {
  const config = new ConfigReader({
    fmops: { interop: { mlflow: { baseUrl: 'mlflow' } } },
  });
  expect(() => createInteropProcessors(config)).toThrow(
    'baseUrl mlflow is no http or https address',
  );
});
