import { screen } from '@testing-library/react';
import { llama } from '../__testUtils__/models';
import { renderCard } from '../__testUtils__/renderPage';
import { EvaluationsCard } from './EvaluationsCard';

it('shows each result with its conditions and source', async () => {
  const evaluations = [
    {
      benchmark: 'MMLU',
      metric: 'macro_avg/acc',
      value: 69.4,
      shots: 5,
      source: 'https://github.com/meta-llama/llama-models/MODEL_CARD.md',
      reportedBy: 'provider' as const,
      evidence: 'primary' as const,
    },
  ];
  renderCard(<EvaluationsCard />, llama({ evaluations }));
  const row = await screen.findByRole('row', { name: /MMLU/ });
  expect(row).toHaveTextContent(/69\.4.*macro_avg\/acc.*5-shot/);
  expect(row).toHaveTextContent('by the provider, read in the source');
  expect(screen.getByRole('link', { name: /github\.com/ })).toHaveAttribute(
    'href',
    evaluations[0].source,
  );
});

it('says so when nothing is published', async () => {
  renderCard(<EvaluationsCard />, llama());
  expect(
    await screen.findByText(/No results are published/),
  ).toBeInTheDocument();
});
