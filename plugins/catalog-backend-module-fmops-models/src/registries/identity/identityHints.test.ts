import type { Entity } from '@backstage/catalog-model';
import { identityHints } from './identityHints';

function model(annotations: Record<string, string>, source = {}): Entity {
  return {
    apiVersion: 'fmops.dev/v1alpha1',
    kind: 'FoundationModel',
    metadata: { name: 'm', annotations },
    spec: { source },
  };
}

it('reads what a model is known by', () => {
  expect(
    identityHints(
      model(
        {
          'mlflow.org/model-name': 'support assistant',
          'mlflow.org/run-id': 'edb346240a55494891f45ef1c5c3a576',
        },
        {
          huggingFaceId: 'Example/Chat-7B',
          providerModelId: 'example.chat-v1:0',
        },
      ),
    ),
  ).toEqual({
    huggingFaceId: 'example/chat-7b',
    providerModelId: 'example.chat-v1:0',
    mlflowModel: 'support assistant',
    mlflowRun: 'edb346240a55494891f45ef1c5c3a576',
  });
});

it.each([
  ['models:/churn/3', 'churn'],
  ['models:/churn@champion', 'churn'],
  ['models:/m-67280db7cc98', undefined],
  ['s3://models/churn/3', undefined],
])('reads the registered model of %s', (uri, name) => {
  expect(
    identityHints(model({ 'mlflow.org/model-uri': uri })).mlflowModel,
  ).toBe(name);
});

it('finds none in an entity that says none', () => {
  expect(
    identityHints({
      apiVersion: 'v1',
      kind: 'Component',
      metadata: { name: 'x' },
    }),
  ).toEqual({});
});
