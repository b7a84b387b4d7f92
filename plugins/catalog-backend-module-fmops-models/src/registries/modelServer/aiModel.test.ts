import type { Entity } from '@backstage/catalog-model';
import fc from 'fast-check';
import {
  anyValue,
  expectEntities,
  expectEntitiesOrRejections,
  withAnyOf,
} from '../../__testUtils__/hostileAnswers';
import { aiModelResource } from './__fixtures__/tuple';
import { aiModel } from './aiModel';

const server = 'component:default/developer-models';
const servers = new Set([server]);

it('reads annotations, tags and links as facts', async () => {
  const stitched: Entity = {
    ...aiModelResource,
    relations: [
      { type: 'dependencyOf', targetRef: server },
      { type: 'dependencyOf', targetRef: 'component:default/some-app' },
      { type: 'ownedBy', targetRef: 'group:default/platform' },
    ],
  };

  const model = aiModel(stitched, servers);

  await expectEntities([model]);
  expect(model).toEqual({
    name: 'code-7b',
    title: 'Code model',
    description: 'Writes and explains code.',
    tags: ['genai', '7b'],
    annotations: { 'mlflow.org/model-name': 'code' },
    spec: {
      task: 'text-generation',
      modality: 'text',
      parameters: 7_000_000_000,
      parametersBasis: 'published',
      license: {
        id: 'apache-2.0',
        spdx: 'Apache-2.0',
        commercialUse: 'yes',
        url: 'https://www.apache.org/licenses/LICENSE-2.0',
      },
      source: { huggingFaceId: 'example/Code-7B' },
      lifecycle: 'experimental',
      trainingData: 'Public code in 116 languages.',
      card: {
        text: '## Usage\n\nFor code alone.\n\n## Training\n\nPublic code in 116 languages.\n\n## Ethics\n\nCheck what it writes.',
      },
      versions: [{ version: '1.0.0' }],
      servedBy: [server],
    },
  });
});

it('believes annotations more than tags and links', () => {
  const { metadata } = aiModelResource;
  const { name, spec } = aiModel(
    {
      ...aiModelResource,
      metadata: {
        ...metadata,
        namespace: 'team',
        annotations: {
          'rhdh.io/license': 'https://example.com/terms',
          'rhdh.io/training': 'https://example.com/training',
          'fmops.dev/task': 'summarization',
          'fmops.dev/parameters': '6738415616',
        },
      },
    },
    servers,
  );

  expect(name).toBe('team/code-7b');
  expect(spec).toMatchObject({
    task: 'summarization',
    modality: 'text',
    parameters: 6_738_415_616,
    license: { url: 'https://example.com/terms' },
  });
  expect(spec.license).toEqual({ url: 'https://example.com/terms' });
  expect(spec.trainingData).toBeUndefined();
});

it('survives any annotations, tags and links', async () => {
  const names = [
    'license',
    'training',
    'usage',
    'ai-asset-version',
    'provider',
  ];
  const annotations = fc.dictionary(
    fc.oneof(
      fc.constantFrom(...names.map(name => `rhdh.io/${name}`)),
      fc.constantFrom('fmops.dev/modality', 'mlflow.org/model-name'),
      fc.string(),
    ),
    fc.oneof(anyValue, fc.string({ unit: 'binary' })),
  );
  const links = fc.array(withAnyOf('url', 'title'), { maxLength: 4 });
  const tags = fc.array(
    fc.oneof(fc.constantFrom('7b', '0b', 'task-toString'), fc.string()),
    { maxLength: 4 },
  );
  const run = fc.assert(
    fc.asyncProperty(
      fc.record({ annotations, links, tags }),
      withAnyOf('lifecycle', 'profile'),
      fc.string({ minLength: 1 }),
      (metadata, spec, name) =>
        expectEntitiesOrRejections([
          aiModel(
            {
              ...aiModelResource,
              metadata: { ...metadata, name },
              spec,
            } as Entity,
            servers,
          ),
        ]),
    ),
  );
  await expect(run).resolves.toBeUndefined();
});
