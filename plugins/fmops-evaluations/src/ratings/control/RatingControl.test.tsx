import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { NotAllowedError } from '@backstage/errors';
import type {
  EvaluationSet,
  PlaygroundEvent,
  Rating,
  RatingsApi,
  SetsApi,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import {
  answer,
  renderPlayground,
} from '../../playground/__testUtils__/renderPlayground';
import { answerEvents } from '../../playground/__testUtils__/ScriptedPlayground';

const SETS = [
  { id: 'mine', title: 'Support answers', editable: true, takesRatings: true },
  { id: 'closed', title: 'Closed', editable: true, takesRatings: false },
  { id: 'theirs', title: 'Theirs', editable: false, takesRatings: true },
] as EvaluationSet[];

function ratingsApi() {
  const api = {
    put: jest.fn<ReturnType<RatingsApi['put']>, Parameters<RatingsApi['put']>>(
      async () => ({ id: 'rating-1' } as Rating),
    ),
    withdraw: jest.fn(async () => {}),
    copyExamples: jest.fn(async () => ({ added: 1, present: 0 })),
  };
  return api;
}

/** An answer to rate. */
async function answered(...more: PlaygroundEvent[]) {
  const ratings = ratingsApi();
  const { playground } = renderPlayground({
    api: {
      ratings: ratings as Partial<RatingsApi> as RatingsApi,
      sets: {
        list: async () => ({ items: SETS, total: SETS.length }),
      } as Partial<SetsApi> as SetsApi,
    },
  });
  const field = await screen.findByRole('textbox', { name: /question/ });
  await userEvent.type(field, 'Why?');
  await userEvent.click(screen.getByRole('button', { name: 'Send' }));
  await answer(playground.asked[0], [...more, ...answerEvents('Because.')]);
  return ratings;
}

beforeEach(() => sessionStorage.clear());

it('takes a thumb without any text, and takes it back', async () => {
  const ratings = await answered();
  const up = await screen.findByRole('button', { name: 'Good answer: chat' });
  expect(up).toHaveAttribute('aria-pressed', 'false');
  await userEvent.click(up);
  expect(ratings.put).toHaveBeenCalledWith('answer-1', {
    thumb: 'up',
    score: undefined,
    comment: undefined,
    example: undefined,
  });
  await waitFor(() => expect(up).toHaveAttribute('aria-pressed', 'true'));
  expect(screen.getByText('rated good')).toBeVisible();
  await userEvent.click(up);
  expect(ratings.withdraw).toHaveBeenCalledWith('answer-1');
  await waitFor(() => expect(up).toHaveAttribute('aria-pressed', 'false'));
});

it('keeps the texts with consent only, and adds them to a set', async () => {
  const ratings = await answered();
  await userEvent.click(
    await screen.findByRole('button', { name: 'Rate in detail: chat' }),
  );
  const dialog = within(screen.getByRole('dialog'));
  expect(dialog.getByText(/Only the rating is kept/)).toBeVisible();
  expect(dialog.getByRole('button', { name: 'Rate' })).toBeDisabled();
  await userEvent.click(dialog.getByRole('radio', { name: '4' }));
  await userEvent.type(
    dialog.getByRole('textbox', { name: 'Comment' }),
    ' Short ',
  );
  await userEvent.click(
    dialog.getByRole('checkbox', { name: /Keep the question and the answer/ }),
  );
  expect(
    dialog.getByText(/Whoever may read this endpoint/, {
      selector: '#consent-words',
    }),
  ).toBeVisible();
  await userEvent.click(
    await dialog.findByRole('button', {
      name: /Add it to an evaluation catalog/,
    }),
  );
  const options = screen.getAllByRole('option').map(one => one.textContent);
  expect(options).toEqual(['None', 'Support answers']);
  await userEvent.click(
    screen.getByRole('option', { name: 'Support answers' }),
  );
  await userEvent.click(dialog.getByRole('button', { name: 'Rate' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(ratings.put).toHaveBeenCalledWith('answer-1', {
    thumb: undefined,
    score: 4,
    comment: 'Short',
    example: {
      messages: [{ role: 'user', content: 'Why?' }],
      answer: 'Because.',
    },
  });
  expect(ratings.copyExamples).toHaveBeenCalledWith({
    ratings: ['rating-1'],
    set: 'mine',
  });
  expect(
    screen.getByText('4 of 5, with a comment, kept as an example'),
  ).toBeVisible();

  // What was consented to stays so when only the thumb changes
  await userEvent.click(screen.getByRole('button', { name: /Good answer/ }));
  expect(ratings.put.mock.lastCall?.[1]).toMatchObject({
    thumb: 'up',
    score: 4,
    example: { answer: 'Because.' },
  });
});

it('keeps no question that a filter has changed', async () => {
  await answered({
    type: 'filtered',
    filter: 'Secrets',
    reason: 'a key',
    of: 'input',
  });
  await userEvent.click(
    await screen.findByRole('button', { name: 'Rate in detail: chat' }),
  );
  expect(screen.getByRole('checkbox', { name: /Keep the/ })).toBeDisabled();
  expect(screen.getByText(/the question cannot be kept/)).toBeVisible();
});

it('says that a rating was not taken', async () => {
  const ratings = await answered();
  ratings.put.mockRejectedValue(new NotAllowedError('You may not rate'));
  const down = await screen.findByRole('button', { name: 'Bad answer: chat' });
  await userEvent.click(down);
  expect(
    await screen.findByText(/was not changed. You may not rate/),
  ).toBeVisible();
  expect(down).toHaveAttribute('aria-pressed', 'false');
});
