import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  answer,
  renderPlayground,
  shownAnswers,
} from './__testUtils__/renderPlayground';
import { answerEvents } from './__testUtils__/ScriptedPlayground';

const TWO =
  '/playground?endpoint=component:default/chat&endpoint=component:default/base';

const composer = () => screen.findByRole('textbox', { name: /question/ });

async function ask(text: string) {
  await userEvent.click(await composer());
  await userEvent.paste(text);
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
}

beforeEach(() => sessionStorage.clear());

it('asks two endpoints at once, each of which answers for itself', async () => {
  const { playground } = renderPlayground({ path: TWO });
  await ask('Why is the sky blue?');
  expect(playground.asked.map(({ request }) => request)).toEqual([
    expect.objectContaining({
      endpoint: 'component:default/chat',
      mode: 'chat',
      messages: [{ role: 'user', content: 'Why is the sky blue?' }],
      parameters: expect.objectContaining({ maxTokens: 512 }),
    }),
    expect.objectContaining({ endpoint: 'component:default/base' }),
  ]);
  const [chat, base] = playground.asked;
  await answer(chat, answerEvents('It *scatters*.'));
  await answer(base, [{ type: 'delta', text: 'Because' }]);
  const [first, second] = shownAnswers();
  expect(within(first).getByText('scatters').tagName).toBe('EM');
  expect(first).toHaveTextContent(
    'first token 230 ms · 26 tokens/s · 1.5 s in all · tokens: 12 in, 34 out · estimated $0.00012 · complete',
  );
  expect(second).toHaveTextContent('Because');
  expect(second).toHaveAttribute('aria-busy', 'true');

  await userEvent.keyboard('{Escape}');
  expect(base.signal.aborted).toBe(true);
  expect(second).toHaveTextContent('Stopped here.');
  expect(screen.getByText('All 2 answers came to an end.')).toBeInTheDocument();
});

it('goes on with the chat of each endpoint', async () => {
  const { playground } = renderPlayground({ path: TWO });
  await ask('One?');
  await answer(playground.asked[0], answerEvents('Uno'));
  await answer(playground.asked[1], [
    {
      type: 'error',
      failure: 'unavailable',
      message: 'It hung.',
      times: { totalMs: 30_000 },
    },
  ]);
  await ask('Two?');
  expect(playground.asked[2].request.messages).toEqual([
    { role: 'user', content: 'One?' },
    { role: 'assistant', content: 'Uno' },
    { role: 'user', content: 'Two?' },
  ]);
  // What it has not answered it has not heard
  expect(playground.asked[3].request.messages).toEqual([
    { role: 'user', content: 'Two?' },
  ]);
});

it('tells what went wrong, and asks again', async () => {
  const { playground } = renderPlayground();
  await ask('Hello?');
  await answer(playground.asked[0], [
    {
      type: 'error',
      failure: 'limit',
      message: 'Too many questions in a minute.',
      times: { totalMs: 3 },
      retryAfter: 1,
    },
  ]);
  const [shown] = shownAnswers();
  expect(shown).toHaveTextContent('A limit of the portal was reached');
  expect(
    within(shown).getByRole('button', { name: /Try again in 1 s/ }),
  ).toBeDisabled();
  await userEvent.click(
    await within(shown).findByRole('button', { name: 'Try again' }),
  );
  expect(playground.asked).toHaveLength(2);
  expect(playground.asked[1].request).toEqual(playground.asked[0].request);
  expect(shown).toHaveTextContent('Waiting for the first token');
});

it('says that an answer came to no end', async () => {
  const { playground } = renderPlayground();
  await ask('Hello?');
  await act(async () => playground.asked[0].end());
  expect(
    await screen.findByText('The answer came to no end. Ask again.'),
  ).toBeVisible();
});

it('names what filters did, thoughts, notes and the demo', async () => {
  const { playground } = renderPlayground();
  await ask('My key is AKIA');
  const [start, ...rest] = answerEvents('Fine', {
    demo: true,
    notes: ['It is short of memory.'],
  });
  await answer(playground.asked[0], [
    start,
    { type: 'filtered', filter: 'Secrets', reason: 'a key', of: 'input' },
    { type: 'delta', text: 'hidden thought', reasoning: true },
    ...rest,
  ]);
  const [shown] = shownAnswers();
  expect(shown).toHaveTextContent(
    'Secrets changed text in your question: a key',
  );
  expect(shown).toHaveTextContent('It is short of memory.');
  expect(within(shown).getByText('Demo')).toBeVisible();
  expect(within(shown).queryByText('hidden thought')).toBeNull();
  await userEvent.click(
    within(shown).getByRole('button', { name: 'Show its thoughts' }),
  );
  expect(within(shown).getByText('hidden thought')).toBeInTheDocument();
});

it('asks a question otherwise, in place of what came after it', async () => {
  const { playground } = renderPlayground();
  await ask('First');
  await answer(playground.asked[0], answerEvents('1'));
  await ask('Second');
  await answer(playground.asked[1], answerEvents('2'));
  const [edit] = screen.getAllByRole('button', { name: 'Edit' });
  await userEvent.click(edit);
  expect(await composer()).toHaveValue('First');
  await userEvent.clear(await composer());
  await ask('Other');
  expect(screen.getAllByTestId('question')).toHaveLength(1);
  expect(playground.asked[2].request.messages).toEqual([
    { role: 'user', content: 'Other' },
  ]);
});

it('keeps what was said in the tab, and clears it on request', async () => {
  const { playground, unmount } = renderPlayground();
  await ask('Remember?');
  await answer(playground.asked[0], answerEvents('I do'));
  await ask('And this?');
  await answer(playground.asked[1], [{ type: 'delta', text: 'half' }]);
  unmount();
  expect(playground.asked[1].signal.aborted).toBe(true);

  renderPlayground();
  expect(await screen.findByText('I do')).toBeInTheDocument();
  expect(shownAnswers()[1]).toHaveTextContent('Stopped here.');
  await userEvent.click(screen.getByRole('button', { name: 'Clear' }));
  expect(screen.queryByTestId('answer')).toBeNull();
  expect(
    sessionStorage.getItem('fmops-playground:user:default/guest:'),
  ).toBeNull();
});

it('completes a text, with what was asked for', async () => {
  const { playground } = renderPlayground({
    path: '/playground?mode=completion',
  });
  await userEvent.click(
    await screen.findByRole('button', { name: 'Parameters' }),
  );
  const temperature = screen.getByLabelText('Temperature');
  await userEvent.type(temperature, '3');
  expect(screen.getByText('Must be from 0 to 2')).toBeVisible();
  const field = screen.getByRole('textbox', { name: /goes on with/ });
  await userEvent.click(field);
  await userEvent.paste('Once upon ');
  expect(screen.getByRole('button', { name: 'Send' })).toBeDisabled();
  await userEvent.clear(temperature);
  await userEvent.type(temperature, '0.5');
  await userEvent.type(screen.getByLabelText('Stop at'), 'END');
  await userEvent.click(screen.getByRole('button', { name: 'Send' }));
  const [{ request }] = playground.asked;
  expect(request).toMatchObject({
    mode: 'completion',
    text: 'Once upon ',
    parameters: { temperature: 0.5, stop: ['END'], maxTokens: 512 },
  });
  expect(request.messages).toBeUndefined();
  await act(async () => playground.asked[0].fail(new Error('Failed to fetch')));
  expect(shownAnswers()[0]).toHaveTextContent('The portal cannot be reached');
  await userEvent.click(
    screen.getByRole('button', { name: 'Reset parameters' }),
  );
  expect(temperature).toHaveValue('');
});

it('says why an endpoint cannot be asked', async () => {
  renderPlayground({
    path: '/playground?endpoint=component:default/cold&endpoint=component:default/secret',
  });
  expect(await screen.findByText('It is starting.')).toBeInTheDocument();
  expect(
    screen.getByText(/There is no such endpoint, or you may not see it/),
  ).toBeInTheDocument();
  await userEvent.click(await composer());
  await userEvent.paste('Hello');
  expect(screen.getByTestId('composer-hint')).toHaveTextContent(
    'None of the endpoints can be asked now.',
  );
  expect(screen.getByRole('button', { name: 'Send' })).toBeDisabled();
});
