import type { ResultsApi } from '@fmops/backstage-plugin-fmops-evaluations-common';
import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  aCompared,
  aDifference,
  anEvaluation,
  aScore,
} from '../__testUtils__/evaluations';
import { renderEvaluations, shownQuery } from '../__testUtils__/renderResults';

const model = (name: string, title: string) => ({
  apiVersion: 'fmops.dev/v1alpha1',
  kind: 'FoundationModel',
  metadata: { name, namespace: 'default', title },
  spec: { access: 'proprietary', license: {} },
});

const ENTITIES = [model('tuned', 'Tuned'), model('other', 'Other')];

const baseline = anEvaluation({
  scores: [aScore(), aScore({ slice: 'law', value: 0.4 })],
});

const open = (query: string, results: Partial<ResultsApi>) =>
  renderEvaluations(`/compare${query}`, results, { entities: ENTITIES });

const cells = async () =>
  within(
    (await screen.findByRole('rowheader', { name: /^accuracy/ }))
      .parentElement!,
  )
    .getAllByRole('cell')
    .map(cell => cell.textContent);

it('says of each other how it differs, in words and with its sign', async () => {
  const compare = jest.fn(async () => ({ baseline, others: [aCompared()] }));
  open('?id=e1&id=e2', { compare });
  expect(await cells()).toEqual([
    '71.3 %69.8 to 72.8 % (95 %)',
    '65.0 %−6.3 points, worse−9.0 to −3.0 points (95 %)',
  ]);
  expect(compare).toHaveBeenCalledWith(['e1', 'e2']);
  await userEvent.click(
    screen.getByRole('button', { name: 'Show 1 part of the data' }),
  );
  expect(screen.getByRole('rowheader', { name: /law/ })).toBeVisible();
});

it('names why evaluations can not be compared', async () => {
  const other = aCompared({
    differences: [{ field: 'settings.fewShot', baseline: 5, value: 0 }],
    scores: [],
  });
  open('?id=e1&id=e2', {
    compare: async () => ({ baseline, others: [other] }),
  });
  expect((await cells())[1]).toBe(
    'Not comparable because of examples in the prompt (5 in the first, 0 here).',
  );
});

it('weighs what was measured, by keyboard too, and keeps it in the URL', async () => {
  const load = (id: string, name: string, value: number) =>
    anEvaluation({
      ...{ id, method: 'load', benchmark: undefined, data: { name: 'chat' } },
      model: { ref: `foundationmodel:default/${name}`, version: '1' },
      scores: [
        { metric: 'ttft-p95', value, unit: 'ms', higherIsBetter: false },
      ],
    });
  const quality = {
    baseline: anEvaluation({
      model: { ref: 'foundationmodel:default/tuned', version: '1' },
    }),
    others: [aCompared()],
  };
  const speed = {
    baseline: load('l1', 'tuned', 400),
    others: [
      aCompared({
        evaluation: load('l2', 'other', 100),
        scores: [aDifference({ metric: 'ttft-p95', unit: 'ms', value: 100 })],
      }),
    ],
  };
  const list: ResultsApi['list'] = async ({ model: ref } = {}) => ({
    items: [quality, speed].flatMap(({ baseline: one, others }) =>
      [one, others[0].evaluation].filter(item => item.model.ref === ref),
    ),
  });
  open(
    '?model=foundationmodel:default/tuned&model=foundationmodel:default/other&quality=5&cost=0&speed=0',
    {
      list,
      compare: async ids => (ids.includes('l1') ? speed : quality),
    },
  );
  const first = async () =>
    within(await screen.findByRole('list', { name: 'Ranking' })).getAllByRole(
      'heading',
    )[0].textContent;
  expect(await first()).toBe('1. Tuned');
  expect(
    screen.getByText(/^Tuned wins unless .*speed counts for more than 11 %/),
  ).toBeVisible();
  act(() => screen.getByRole('slider', { name: 'Speed: 0' }).focus());
  await userEvent.keyboard('{ArrowRight}');
  expect(await first()).toBe('1. Other');
  expect(shownQuery().get('speed')).toBe('1');
  expect(shownQuery().getAll('model')).toHaveLength(2);
});

it('says that there is nothing in common', async () => {
  open(
    '?model=foundationmodel:default/tuned&model=foundationmodel:default/other',
    { list: async () => ({ items: [] }) },
  );
  expect(
    await screen.findByText(
      'These models were never evaluated on the same thing',
    ),
  ).toBeVisible();
});
