import fc from 'fast-check';
import {
  anyValue,
  expectEntitiesOrRejections,
  withAnyOf,
} from '../../__testUtils__/hostileAnswers';
import { foundationModels } from './__fixtures__/answers';
import { customModel } from './customModel';
import { foundationModel } from './foundationModel';

const now = new Date('2026-01-01T00:00:00Z');

const summaries = fc.oneof(
  anyValue,
  fc
    .tuple(
      fc.constantFrom(...foundationModels),
      withAnyOf(
        'modelId',
        'modelArn',
        'modelName',
        'providerName',
        'inputModalities',
        'outputModalities',
        'customizationsSupported',
        'inferenceTypesSupported',
      ),
      fc.oneof(anyValue, withAnyOf('status', 'startOfLifeTime')),
    )
    .map(([good, bad, modelLifecycle]) => ({
      ...good,
      ...bad,
      modelLifecycle,
    })),
);

it('survives any foundation model', async () => {
  const run = fc.assert(
    fc.asyncProperty(summaries, summary =>
      expectEntitiesOrRejections([foundationModel(summary, now)]),
    ),
  );
  await expect(run).resolves.toBeUndefined();
});

it('survives any custom model of any base', async () => {
  const custom = fc.oneof(
    anyValue,
    withAnyOf('modelName', 'modelArn', 'baseModelArn', 'customizationType'),
    fc
      .tuple(fc.string({ minLength: 1 }), anyValue)
      .map(([id, customizationType]) => ({
        modelName: 'tuned',
        baseModelArn: `arn:aws:bedrock:eu-central-1::foundation-model/${id}`,
        customizationType,
      })),
  );
  const run = fc.assert(
    fc.asyncProperty(custom, summaries, (summary, base) => {
      const model = foundationModel(base, now);
      return expectEntitiesOrRejections([
        customModel(summary, new Map([[model.name, model]]), 'default'),
      ]);
    }),
  );
  await expect(run).resolves.toBeUndefined();
});

it.each([
  [['TEXT'], ['VIDEO'], 'video'],
  [['SPEECH'], ['SPEECH', 'TEXT'], 'audio'],
  [['TEXT', 'IMAGE'], ['IMAGE'], 'image'],
  [['TEXT'], ['SMELL'], undefined],
])('finds the modality of %j to %j', (inputModalities, outputs, modality) => {
  const { spec } = foundationModel(
    { inputModalities, outputModalities: outputs },
    now,
  );
  expect(spec.modality).toBe(modality);
});

it('tells a model whose time is over from one whose end is announced', () => {
  const status = (endOfLifeTime: string) =>
    foundationModel(
      {
        modelLifecycle: { status: 'LEGACY', endOfLifeTime },
      },
      now,
    ).spec.retirement?.status;

  expect(status('2025-12-31T00:00:00Z')).toBe('retired');
  expect(status('2026-06-30T00:00:00Z')).toBe('deprecated');
});
