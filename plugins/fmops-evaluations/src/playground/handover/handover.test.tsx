import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type {
  EvaluationSet,
  FmopsEvaluationsApi,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import { askTwo, MODEL, startTwo } from '../__testUtils__/askTwo';
import { answer } from '../__testUtils__/renderPlayground';
import { answerEvents } from '../__testUtils__/ScriptedPlayground';

const judge = () =>
  screen.queryByRole('button', { name: 'Let people judge these answers' });

beforeEach(() => sessionStorage.clear());

it('hands answers to a blind review, once the reader agrees', async () => {
  const create = jest.fn().mockRejectedValue(new Error('Away for a moment'));
  const reviews = { create } as unknown as FmopsEvaluationsApi['reviews'];
  const { playground } = startTwo({
    entities: [
      {
        apiVersion: 'backstage.io/v1alpha1',
        kind: 'Group',
        metadata: { name: 'testers' },
        spec: {},
      },
    ],
    api: { reviews },
  });
  await askTwo('Why is the sky blue?');
  await answer(playground.asked[0], answerEvents('It scatters.'));
  expect(judge()).toBeNull();
  await answer(playground.asked[1], answerEvents('Because.'));
  await userEvent.click(judge()!);

  const handed = await screen.findByLabelText('What is handed on');
  expect(handed).toHaveTextContent('Why is the sky blue?');
  expect(handed).toHaveTextContent('chat-7b: It scatters.');
  await userEvent.type(screen.getByLabelText(/^Title/), 'Sky');
  await userEvent.type(screen.getByLabelText(/^Reviewers \*/), 'test');
  await userEvent.click(
    await screen.findByRole('option', { name: 'group:default/testers' }),
  );
  const submit = screen.getByRole('button', { name: 'Start the review' });
  await userEvent.click(submit);
  expect(
    await screen.findByText('Choose what is reviewed'),
  ).toBeInTheDocument();
  expect(create).not.toHaveBeenCalled();

  await userEvent.click(screen.getByRole('checkbox', { name: /may be kept/ }));
  await waitFor(() => expect(submit).toBeEnabled());
  await userEvent.click(submit);
  expect(create.mock.calls[0][0]).toMatchObject({
    task: 'pairwise',
    source: {
      type: 'answers',
      items: [
        {
          prompt: 'Why is the sky blue?',
          answers: [
            { text: 'It scatters.', model: MODEL, version: '2' },
            { text: 'Because.', model: 'base' },
          ],
        },
      ],
    },
  });
  expect(await screen.findByText(/Away for a moment/)).toBeInTheDocument();
});

it('hands on nothing that a filter has changed, or that broke off', async () => {
  const { playground } = startTwo();
  await askTwo('My key is AKIA');
  const [begin, ...rest] = answerEvents('Fine');
  await answer(playground.asked[0], [
    begin,
    { type: 'filtered', filter: 'Secrets', reason: 'a key', of: 'input' },
    ...rest,
  ]);
  await answer(playground.asked[1], [
    { type: 'delta', text: 'half' },
    {
      type: 'error',
      failure: 'unavailable',
      message: 'It broke off.',
      times: { totalMs: 3 },
    },
  ]);
  expect(judge()).toBeNull();
  for (const button of screen.getAllByRole('button', {
    name: /^Add to an evaluation catalog/,
  })) {
    expect(button).toBeDisabled();
  }
});

it('adds a question to an evaluation catalog, with the answer that is wanted', async () => {
  const set = {
    ...{ id: 'moods', title: 'Moods', editable: true, prompts: [] },
  } as unknown as EvaluationSet;
  const sets = {
    list: async () => ({ items: [set, { ...set, editable: false }] }),
    putRow: jest.fn().mockResolvedValue({}),
  };
  const { playground } = startTwo({
    api: { sets: sets as unknown as FmopsEvaluationsApi['sets'] },
  });
  await askTwo('Capital of France?');
  await answer(playground.asked[0], answerEvents('Lyon'));
  await answer(playground.asked[1], answerEvents('Paris'));
  await userEvent.click(
    await screen.findByRole('button', {
      name: 'Add to an evaluation catalog: chat',
    }),
  );
  const dialog = await screen.findByRole('dialog');
  await userEvent.click(
    await within(dialog).findByLabelText('Evaluation catalog'),
  );
  await userEvent.click(await screen.findByRole('option', { name: 'Moods' }));
  const wanted = within(dialog).getByLabelText(/answer that is wanted/);
  expect(wanted).toHaveValue('Lyon');
  await userEvent.clear(wanted);
  await userEvent.type(wanted, 'Paris');
  const add = within(dialog).getByRole('button', { name: 'Add' });
  expect(add).toBeDisabled();
  await userEvent.click(within(dialog).getByRole('checkbox'));
  await userEvent.click(add);
  expect(sets.putRow).toHaveBeenCalledWith('moods', {
    input: { text: 'Capital of France?' },
    expected: 'Paris',
  });
  expect(await screen.findByRole('link', { name: 'Moods' })).toHaveAttribute(
    'href',
    '/prompts/sets/moods',
  );
});
