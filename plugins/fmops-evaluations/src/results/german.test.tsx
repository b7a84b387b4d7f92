import { screen } from '@testing-library/react';
import { renderInGerman } from '@fmops/frontend-test-utils';
import { anEvaluation } from './__testUtils__/evaluations';
import { renderEvaluations } from './__testUtils__/renderResults';

const german = { render: renderInGerman };

it('says in German how evaluations come there', async () => {
  renderEvaluations('', { leaderboards: async () => [] }, german);
  expect(
    await screen.findByText(
      'Noch wurde kein Modell ausgewertet, das Sie sehen dürfen',
    ),
  ).toBeVisible();
  expect(screen.getByRole('tab', { name: 'Ranglisten' })).toBeVisible();
});

it('says an evaluation in German, sentences with times in them too', async () => {
  const evaluation = anEvaluation({
    benchmark: undefined,
    data: { set: { id: 'support', version: '3' } },
    rowsDeletedAt: '2026-11-21T12:00:00.000Z',
  });
  renderEvaluations('/record/e1', { get: async () => evaluation }, german);
  expect(
    await screen.findByRole('heading', {
      name: 'Benchmark: support, Version 3',
    }),
  ).toBeVisible();
  expect(
    screen.getByText('69.8 bis 72.8 % (95 %)', { exact: false }),
  ).toBeVisible();
  expect(screen.getByText(/^Sie wurden am/)).toHaveTextContent(
    /^Sie wurden am 21 Nov 2026, \d\d:\d\d gelöscht\. Die Ergebnisse bleiben\.$/,
  );
});
