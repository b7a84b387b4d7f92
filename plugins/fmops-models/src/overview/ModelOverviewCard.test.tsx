import { screen } from '@testing-library/react';
import { llama } from '../__testUtils__/models';
import { renderCard } from '../__testUtils__/renderPage';
import { ModelOverviewCard } from './ModelOverviewCard';

const valueOf = (label: string) =>
  screen.getByText(label, { selector: 'dt' }).parentElement;

it('shows size, context, languages and methods with their basis', async () => {
  const entity = llama({
    parametersBasis: 'hub-total',
    languageCount: 100,
    unverifiedFields: ['architecture.dtype', 'releasedOn'],
  });
  renderCard(<ModelOverviewCard />, entity);
  await screen.findByRole('button', { name: 'Fine-tune this model' });
  expect(valueOf('Parameters')).toHaveTextContent(
    '8.0 B8,030,261,248 · exact count of the weight files',
  );
  expect(valueOf('Context window')).toHaveTextContent('128 k tokens');
  expect(valueOf('Languages')).toHaveTextContent('English, German100 in all');
  expect(valueOf('Fine-tuning')).toHaveTextContent('Full, LoRA, QLoRA');
  expect(valueOf('Released')).toHaveTextContent('23 Jul 2024not verified');
  expect(valueOf('Architecture')).toHaveTextContent('bfloat16 · not verified');
});

it('never shows what is unknown as a number', async () => {
  renderCard(
    <ModelOverviewCard />,
    llama({
      parameters: undefined,
      contextWindow: undefined,
      architecture: undefined,
      trainingData: undefined,
    }),
  );
  await screen.findByRole('button', { name: 'Fine-tune this model' });
  for (const label of [
    'Parameters',
    'Context window',
    'Architecture',
    'Training data',
  ]) {
    expect(valueOf(label)).toHaveTextContent(`${label}not published`);
  }
});

it('marks what a demonstration run has made', async () => {
  const entity = llama({ producedBy: { run: 'uid-1', cluster: 'local' } });
  entity.metadata.tags = ['demo'];
  renderCard(<ModelOverviewCard />, entity);
  expect(await screen.findByText(/^Demonstration data/)).toBeVisible();
});

it('opens the tuning form with this model', async () => {
  renderCard(<ModelOverviewCard />, llama());
  const button = await screen.findByRole('button', {
    name: 'Fine-tune this model',
  });
  expect(button).toHaveAttribute(
    'href',
    expect.stringContaining(
      encodeURIComponent('foundationmodel:default/llama-3.1-8b-instruct'),
    ),
  );
});

it('does not call what a run has made open', async () => {
  renderCard(
    <ModelOverviewCard />,
    llama({ provider: 'language-team', access: 'open', source: undefined }),
  );
  await screen.findByRole('button', { name: 'Fine-tune this model' });
  expect(valueOf('Provider')).toHaveTextContent(/^Providerlanguage-team$/);
});

it('warns of the end of an offer', async () => {
  renderCard(
    <ModelOverviewCard />,
    llama({
      retirement: {
        status: 'retired',
        scope: 'provider API',
        on: '2025-11-30',
      },
    }),
  );
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'Retired, last day was 30 Nov 2025 (provider API)',
  );
});

it('says why a hosted model cannot be tuned here', async () => {
  renderCard(<ModelOverviewCard />, llama({ access: 'proprietary' }));
  const button = await screen.findByRole('button', {
    name: 'Fine-tune this model',
  });
  expect(button).toBeDisabled();
  expect(button).toHaveAccessibleDescription(
    /weights of this model are not published/,
  );
});
