import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type {
  PromptsApi,
  PromptVersion,
  PromptVersionContent,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import { english } from '@fmops/frontend-test-utils';
import { answer, renderPlayground } from '../__testUtils__/renderPlayground';
import { answerEvents } from '../__testUtils__/ScriptedPlayground';
import { playgroundTranslationRef } from '../messages';
import { fillPrompt } from './fillPrompt';

const t = english(playgroundTranslationRef);

const REF = 'prompttemplate:default/summary';

const version = (name: string): PromptVersion => ({
  prompt: REF,
  version: name,
  digest: name,
  firstSeenAt: '2026-03-01T10:00:00Z',
  current: name === '2.0',
  changed: false,
});

const content: PromptVersionContent = {
  ...version('2.0'),
  content: {
    type: 'text',
    text: 'Sum up in {{words}} words, {{tone}}:\n{{points}}\n{{text}}',
    variables: [
      { name: 'text', type: 'string', required: true },
      { name: 'words', type: 'number', default: 50 },
      { name: 'tone', type: 'enum', values: ['dry', 'warm'], default: 'dry' },
      { name: 'points', type: 'list' },
    ],
  },
};

const prompts: PromptsApi = {
  versions: async () => [version('2.0'), version('1.0')],
  version: async ({ version: name }) => ({
    ...content,
    ...version(name ?? '2.0'),
  }),
  render: async () => {
    throw new Error('Prompts are filled in by the portal when it is asked');
  },
};

beforeEach(() => sessionStorage.clear());

it('asks with a prompt of the catalog and its variables', async () => {
  const { playground } = renderPlayground({
    path: `/playground?prompt=${REF}&version=1.0`,
    api: { prompts },
  });
  const text = await screen.findByRole('textbox', { name: 'text (required)' });
  expect(screen.getByTestId('composer-hint')).toHaveTextContent(
    'Fill in the prompt first: text.',
  );
  await userEvent.type(text, 'A long story');
  const words = screen.getByRole('textbox', { name: 'words' });
  await userEvent.type(words, 'few');
  expect(screen.getByText('must be a number')).toBeVisible();
  await userEvent.clear(words);
  await userEvent.type(words, '12');
  await userEvent.click(
    screen.getByRole('button', { name: 'Show the prompt' }),
  );
  expect(screen.getByTestId('prompt-text')).toHaveTextContent(
    'Sum up in 12 words, dry: A long story',
  );
  await userEvent.click(screen.getByRole('button', { name: 'Send' }));
  const [first] = playground.asked;
  expect(first.request).toMatchObject({
    prompt: {
      ref: REF,
      version: '1.0',
      variables: { text: 'A long story', words: 12 },
    },
    messages: [],
  });
  await answer(first, answerEvents('Short'));
  expect(screen.getByTestId('question')).toHaveTextContent('version 1.0');

  // It goes on without the prompt being said again
  await userEvent.type(
    screen.getByRole('textbox', { name: 'Your next question' }),
    'Shorter',
  );
  await userEvent.click(screen.getByRole('button', { name: 'Send' }));
  expect(playground.asked[1].request.messages).toEqual([
    { role: 'assistant', content: 'Short' },
    { role: 'user', content: 'Shorter' },
  ]);
});

it('shows the code with the prompt filled in', async () => {
  const { playground } = renderPlayground({
    path: `/playground?prompt=${REF}&mode=completion`,
    api: { prompts },
  });
  await userEvent.type(
    await screen.findByRole('textbox', { name: 'text (required)' }),
    `it's`,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Send' }));
  await answer(playground.asked[0], answerEvents('Short'));
  await userEvent.click(
    screen.getByRole('button', { name: 'Show code: chat' }),
  );
  const dialog = within(await screen.findByRole('dialog'));
  expect(await dialog.findByText(/Its address is not known/)).toBeVisible();
  await userEvent.click(dialog.getByRole('tab', { name: 'Python' }));
  await waitFor(() =>
    expect(dialog.getByTestId('code')).toHaveTextContent(
      `prompt="Sum up in 50 words, dry:\\n\\nit's"`,
    ),
  );
});

it.each([
  [{ text: 'x', words: '1.' as const }, 'chat' as const, {}],
  [
    { text: 'x', tone: 'cold' },
    'chat' as const,
    { tone: 'must be one of dry, warm' },
  ],
  [{}, 'completion' as const, { text: 'is required' }],
])('finds what is wrong with %j', (values, mode, problems) => {
  expect(fillPrompt(t, content, values, mode).problems).toEqual(problems);
});

it('takes no chat for a completion', () => {
  const chat: PromptVersionContent = {
    ...content,
    content: { type: 'chat', messages: [{ role: 'user', content: 'x' }] },
  };
  expect(fillPrompt(t, chat, {}, 'completion').problems).toEqual({
    '': 'This prompt is a chat. Choose the mode Chat.',
  });
  expect(fillPrompt(t, chat, {}, 'chat').problems).toEqual({});
});
