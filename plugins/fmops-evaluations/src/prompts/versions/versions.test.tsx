import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  examplePromptTemplate,
  type PromptVersion,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import { renderPrompts } from '../__testUtils__/renderPrompts';

const ref = 'prompttemplate:default/example-summary';

const version = (
  number: string,
  digit: string,
  more: Partial<PromptVersion> = {},
): PromptVersion => ({
  prompt: ref,
  version: number,
  digest: `sha256:${digit.repeat(64)}`,
  firstSeenAt: '2026-11-20T08:00:00.000Z',
  current: false,
  changed: false,
  ...more,
});

const versions = [
  version('1.1.0', '3', {
    current: true,
    source: 'url:https://example.com/prompts.yaml',
  }),
  version('1.0.0', '2', { changed: true }),
  version('1.0.0', '1'),
];

const texts: Record<string, string> = {
  '3': 'Summarize briefly.',
  '2': 'Summarize <b>quickly</b>.',
  '1': 'Summarize.',
};

function render(path = '/entity', known = versions) {
  renderPrompts({
    entity: examplePromptTemplate,
    path,
    prompts: {
      versions: async () => known,
      version: async ({ digest }) => ({
        ...known[0],
        content: { type: 'text', text: texts[digest?.at(-1) ?? ''] },
      }),
    },
  });
}

const diff = () => screen.findByRole('region', { name: /beside/ });

it('tells that a text was changed under its number, and shows both', async () => {
  render();
  expect(
    await screen.findByText('A version was changed under its number'),
  ).toBeVisible();
  const table = screen.getByRole('table', { name: 'Versions' });
  expect(within(table).getAllByRole('rowheader')).toHaveLength(3);
  expect(within(table).getByText('Changed text')).toBeVisible();
  const shown = await diff();
  expect(within(shown).getByText('briefly')).toBeVisible();
  // What stands in a text is never markup
  expect(within(shown).getByText(/<b>quickly/)).toBeVisible();
});

it('compares what one chooses, and an address can name it', async () => {
  render('/entity?version=1.0.0');
  expect(await screen.findByText('Summarize.', { exact: false })).toBeVisible();
  await userEvent.click(screen.getByLabelText('Compare'));
  await userEvent.click(
    screen.getByRole('option', { name: '1.1.0 (in the catalog now)' }),
  );
  const shown = await diff();
  expect(within(shown).getByText('1.1.0 (in the catalog now)')).toBeVisible();
  expect(within(shown).getByText('1.0.0')).toBeVisible();
});

it('shows the only version by itself', async () => {
  render('/entity', [versions[0]]);
  expect(await screen.findByText(/Summarize briefly/)).toBeVisible();
  expect(screen.queryByLabelText('Compare')).toBeNull();
  expect(
    screen.getByRole('link', { name: /example.com\/prompts.yaml/ }),
  ).toHaveAttribute('href', 'https://example.com/prompts.yaml');
});
