import type { Entity } from '@backstage/catalog-model';
import { findTwin, twinFilter } from './twins';

function model(name: string, source = {}, annotations = {}): Entity {
  return {
    apiVersion: 'fmops.dev/v1alpha1',
    kind: 'FoundationModel',
    metadata: { name, annotations },
    spec: { source },
  };
}

const hub = model('example-chat-7b', { huggingFaceId: 'Example/Chat-7B' });

it('asks for all that could be the same', () => {
  expect(
    twinFilter([
      hub,
      model('b', { huggingFaceId: 'example/chat-7b' }),
      model('c', {}, { 'mlflow.org/model-name': 'churn' }),
    ]),
  ).toEqual([
    {
      kind: 'FoundationModel',
      'spec.source.huggingFaceId': ['example/chat-7b'],
    },
    {
      kind: 'FoundationModel',
      'metadata.annotations.mlflow.org/model-name': ['churn'],
    },
  ]);
});

it('asks nothing for models that nothing identifies', () => {
  expect(twinFilter([model('a')])).toBeUndefined();
});

it('knows the same model under another name, whatever case its id has', () => {
  const twin = model('chat', { huggingFaceId: 'example/chat-7b' });
  expect(findTwin(hub, [model('other'), twin])).toBe(twin);
});

it.each([
  ['itself', hub],
  ['nothing in common', model('other')],
  [
    'another namespace',
    {
      ...model('chat', { huggingFaceId: 'example/chat-7b' }),
      metadata: { name: 'chat', namespace: 'lab' },
    },
  ],
])('takes no entity for it that has %s', (_, entity) => {
  expect(findTwin(hub, [entity])).toBeUndefined();
});
