import { screen } from '@testing-library/react';
import { anEvaluation } from './__testUtils__/evaluations';
import { renderEvaluations } from './__testUtils__/renderResults';

const denied = { allow: false };

it('offers no import to those who may not record', async () => {
  renderEvaluations('', { leaderboards: async () => [] }, denied);
  expect(await screen.findByText(/^No model that you may see/)).toBeVisible();
  expect(screen.queryByText('Import results')).not.toBeInTheDocument();
});

it('says what is missing where they come all the same', async () => {
  renderEvaluations('/import', { formats: async () => [] }, denied);
  expect(
    await screen.findByText('Your account may not record evaluations'),
  ).toBeVisible();
  expect(screen.getByText(/fmops\.evaluation\.create/)).toBeVisible();
});

it('offers no deleting to those who may not', async () => {
  const evaluation = anEvaluation({ rows: 0 });
  renderEvaluations('/record/e1', { get: async () => evaluation }, denied);
  expect(
    await screen.findByText('The evaluation came without rows'),
  ).toBeVisible();
  expect(screen.queryByText('Delete')).not.toBeInTheDocument();
});
