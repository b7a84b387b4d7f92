import { discoveryApiRef, fetchApiRef } from '@backstage/core-plugin-api';
import { TestApiProvider } from '@backstage/frontend-test-utils';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { llama } from '../__testUtils__/models';
import { renderCard } from '../__testUtils__/renderPage';
import { ModelCardCard } from './ModelCardCard';

const URL = 'https://example.com/README.md';

/** The card over a backend that gives the answers in turn. */
function openCard(card: object, ...answers: Response[]) {
  const fetch = jest.fn(async (_: string) => answers.shift()!);
  renderCard(
    <TestApiProvider
      apis={[
        [
          discoveryApiRef,
          { getBaseUrl: async id => `http://backend/api/${id}` },
        ],
        [fetchApiRef, { fetch: fetch as never }],
      ]}
    >
      <ModelCardCard />
    </TestApiProvider>,
    llama({ card }),
  );
  return fetch;
}

const json = (body: object, status = 200) =>
  new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json' },
  });

it('shows a card that stands in the entity, without a backend', async () => {
  const fetch = openCard({ text: '# Llama\n\nA *model*.' });
  expect(await screen.findByRole('heading', { name: 'Llama' })).toBeVisible();
  expect(fetch).not.toHaveBeenCalled();
});

it('shows Markdown that would hold up the browser as it came', async () => {
  const text = `${'[a]('.repeat(2_000)}end`;
  openCard({ text });
  const shown = await screen.findByText(/end$/);
  expect(shown.tagName).toBe('PRE');
});

it('reads a card from elsewhere through the backend, and says where from', async () => {
  const fetch = openCard(
    { url: URL },
    json({ markdown: '[Use](docs/use.md)', source: URL, truncated: true }),
  );
  expect(await screen.findByRole('link', { name: /Use/ })).toHaveAttribute(
    'href',
    'https://example.com/docs/use.md',
  );
  expect(fetch).toHaveBeenCalledWith(
    'http://backend/api/fmops-models/v1/models/default/llama-3.1-8b-instruct/card',
  );
  expect(screen.getByText(/^Cut off/)).toBeVisible();
  expect(
    screen.getByRole('link', { name: /example\.com\/README/ }),
  ).toHaveAttribute('href', URL);
});

it('leads to the card where the backend has none', async () => {
  openCard({ url: URL }, json({}, 404));
  expect(await screen.findByText(/cannot read this card/)).toBeVisible();
  expect(screen.getByRole('link')).toHaveAttribute('href', URL);
});

it('says what failed, and tries again', async () => {
  const problem = {
    error: { name: 'X', message: 'took too long' },
    response: { statusCode: 504 },
  };
  openCard({ url: URL }, json(problem, 504), json({ markdown: 'There it is' }));
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'The model card could not be loaded. took too long',
  );
  expect(screen.getByRole('link')).toHaveAttribute('href', URL);
  await userEvent.click(screen.getByRole('button', { name: 'Retry' }));
  expect(await screen.findByText('There it is')).toBeVisible();
});

it('shows what cannot be rendered as plain text', async () => {
  const log = jest.spyOn(console, 'error').mockImplementation(() => {});
  openCard({ text: `${'<div>'.repeat(5_000)}deep` });
  expect(await screen.findByText(/^<div><div>.*deep$/)).toBeVisible();
  log.mockRestore();
});

it('cuts off what is longer than a card may be', async () => {
  openCard({ url: URL }, json({ markdown: `${'word '.repeat(20_000)}end` }));
  expect(await screen.findByText(/^Cut off/)).toBeVisible();
  expect(screen.getByTestId('folded').textContent).toHaveLength(65_536);
});
