import { EntityProvider } from '@backstage/plugin-catalog-react';
import type { Entity } from '@backstage/catalog-model';
import type { Regression } from '@fmops/backstage-plugin-fmops-evaluations-common';
import { screen, within } from '@testing-library/react';
import {
  aCompared,
  aDifference,
  anEvaluation,
  aScore,
} from '../__testUtils__/evaluations';
import { renderResults } from '../__testUtils__/renderResults';
import { ModelEvaluationsTab } from './ModelEvaluationsTab';

const model: Entity = {
  apiVersion: 'fmops.dev/v1alpha1',
  kind: 'FoundationModel',
  metadata: { name: 'tuned', namespace: 'default' },
  spec: {
    ...{ type: 'fine-tuned', owner: 'group:default/a', provider: 'Acme' },
    ...{ access: 'open', modality: 'text', task: 'text-generation' },
    license: { id: 'apache-2.0', commercialUse: 'yes' },
    source: { huggingFaceId: 'acme/tuned' },
    baseModel: { ref: 'foundationmodel:default/base', relation: 'finetune' },
    versions: ['1', '2'].map(version => ({
      ...{ version, createdAt: `2026-0${version}-01T00:00:00Z` },
    })),
  },
};

const template: Entity = {
  apiVersion: 'scaffolder.backstage.io/v1beta3',
  kind: 'Template',
  metadata: {
    ...{ name: 'benchmark', namespace: 'default', title: 'Run benchmarks' },
    annotations: { 'fmops.dev/stage': 'evaluation' },
  },
  spec: {
    parameters: {
      properties: {
        model: {
          'ui:field': 'FmopsModelPicker',
          'ui:options': { for: 'evaluating' },
        },
      },
    },
  },
};

const regression: Regression = {
  model: { ref: 'foundationmodel:default/tuned', version: '2' },
  base: 'foundationmodel:default/base',
  items: [
    {
      baseline: anEvaluation({ id: 'b', benchmark: 'gsm8k' }),
      other: aCompared({
        scores: [aDifference({ verdict: 'better', delta: 0.1 })],
      }),
    },
    { baseline: anEvaluation({ id: 'a' }), other: aCompared() },
  ],
  alone: [anEvaluation({ benchmark: 'ifeval' })],
};

const evaluations = [
  anEvaluation({ id: 'v2', scores: [aScore({ value: 0.65 })] }),
  anEvaluation({
    id: 'v1',
    model: { ref: 'foundationmodel:default/tuned', version: '1' },
  }),
];

const open = (items = evaluations) =>
  renderResults(
    <EntityProvider entity={model}>
      <ModelEvaluationsTab />
    </EntityProvider>,
    { list: async () => ({ items }), regression: async () => regression },
    { entities: [template] },
  );

it('shows how scores went from version to version', async () => {
  open();
  const trend = await screen.findByRole('table', { name: 'MMLU, accuracy' });
  const [first, second] = within(trend).getAllByRole('row');
  expect(first).toHaveTextContent(/^171\.3 %/);
  expect(second).toHaveTextContent(/^265\.0 %.*−6\.3 points since 1$/);
});

it('says where it is worse than its base, and what the base was not asked', async () => {
  open();
  const table = await screen.findByRole('table', {
    name: 'Beside the base model',
  });
  expect(
    screen.getByText('Worse than its base model in 1 score of 2.'),
  ).toBeVisible();
  const [, first] = within(table).getAllByRole('row');
  expect(first).toHaveTextContent(/MMLU.*−6\.3 points, worse/);
  expect(
    screen.getByText('The base model was not evaluated on IFEval.'),
  ).toBeVisible();
});

it('leads to forms with the model filled in, and to comparisons', async () => {
  open([]);
  expect(
    await screen.findByText('This model was not evaluated here yet'),
  ).toBeVisible();
  const link = await screen.findByRole('link', { name: 'Run benchmarks' });
  const url = new URL(link.getAttribute('href')!, 'http://portal');
  expect(url.pathname).toBe('/create/templates/default/benchmark');
  expect(JSON.parse(url.searchParams.get('formData')!)).toEqual({
    model: 'foundationmodel:default/tuned',
  });
  const compare = new URL(
    screen
      .getByRole('button', { name: 'Compare with its base' })
      .getAttribute('href')!,
    'http://portal',
  );
  expect(compare.searchParams.getAll('model')).toEqual([
    'foundationmodel:default/tuned',
    'foundationmodel:default/base',
  ]);
});
