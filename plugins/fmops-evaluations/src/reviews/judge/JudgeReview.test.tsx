import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { campaign, renderReviews, turn } from '../__testUtils__/renderReviews';

beforeEach(() => localStorage.clear());

it('is judged with the keyboard alone, and taken back', async () => {
  const judge = jest.fn(async () => turn(2));
  const undo = jest.fn(async () => ({
    ...turn(1),
    assignment: { ...turn(1).assignment, draft: { choice: 'b', words: 'So' } },
  }));
  renderReviews('/reviews/one/judge', { judge, undo });
  expect(await screen.findByText('Question 1')).toBeInTheDocument();
  await userEvent.keyboard('{Enter}');
  expect(judge).not.toHaveBeenCalled();
  await userEvent.keyboard('a');
  await userEvent.keyboard('c');
  // In words, letters are letters
  await userEvent.keyboard('better');
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  expect(judge).toHaveBeenCalledWith('one', 'item-1', {
    ...{ task: 'pairwise', choice: 'a', comment: 'better' },
  });
  expect(await screen.findByText('Question 2')).toBeInTheDocument();
  await userEvent.keyboard('u');
  expect(await screen.findByText('Question 1')).toBeInTheDocument();
  expect(screen.getByLabelText('Comment (optional)')).toHaveValue('So');
  await userEvent.keyboard('t{Enter}');
  expect(judge).toHaveBeenLastCalledWith('one', 'item-1', {
    ...{ task: 'pairwise', choice: 'tie', comment: 'So' },
  });
});

it('judges once, however often the key is pressed', async () => {
  const judge = jest.fn(() => new Promise(() => {}));
  renderReviews('/reviews/one/judge', { judge });
  await screen.findByText('Question 1');
  await userEvent.keyboard('b{Enter}{Enter}{Enter}');
  expect(judge).toHaveBeenCalledTimes(1);
});

it('keeps what was entered while the backend is away', async () => {
  const saveDraft = jest.fn(async () => {
    throw new Error('The backend is away');
  });
  renderReviews('/reviews/one/judge', { saveDraft });
  await screen.findByText('Question 1');
  await userEvent.keyboard('c');
  await userEvent.keyboard('long thoughts');
  expect(await screen.findByText('The backend is away')).toBeInTheDocument();
  expect(localStorage.getItem('fmops-reviews/draft/item-1')).toContain(
    'long thoughts',
  );
});

it('shows what was kept, and forgets it when the backend has it', async () => {
  localStorage.setItem('fmops-reviews/draft/item-1', '{"words":"kept"}');
  const api = renderReviews('/reviews/one/judge', {});
  const words = await screen.findByLabelText('Comment (optional)');
  expect(words).toHaveValue('kept');
  await userEvent.type(words, '!');
  await waitFor(() =>
    expect(api.saveDraft).toHaveBeenLastCalledWith('one', 'item-1', {
      words: 'kept!',
    }),
  );
  await waitFor(() =>
    expect(localStorage.getItem('fmops-reviews/draft/item-1')).toBeNull(),
  );
});

it('shows hostile texts as texts', async () => {
  const hostile = '<img src=x onerror=alert(1)> [go](javascript:alert(1))';
  renderReviews('/reviews/one/judge', {
    next: jest.fn(async () => ({
      ...turn(1),
      assignment: {
        ...turn(1).assignment,
        answers: [[{ label: 'answer', text: hostile }]],
      },
    })),
  });
  expect(await screen.findByText(/onerror/)).toBeInTheDocument();
  expect(document.querySelector('img[src="x"]')).toBeNull();
  expect(document.querySelector('a[href^="javascript"]')).toBeNull();
});

it('fixes and labels rows with keys', async () => {
  const judge = jest.fn(async () => ({ ...turn(3), assignment: undefined }));
  renderReviews('/reviews/one/judge', {
    judge,
    get: jest.fn(async () =>
      campaign({ task: 'instruction', labels: ['short', 'polite'] }),
    ),
    next: jest.fn(async () => ({
      ...turn(1),
      assignment: {
        ...turn(1).assignment,
        answers: [[{ label: 'completion', text: 'Helo' }]],
      },
    })),
  });
  await screen.findByText('Helo');
  await userEvent.keyboard('2f');
  const answer = screen.getByRole('textbox', { name: 'Answer, completion' });
  await userEvent.clear(answer);
  await userEvent.type(answer, 'Hello{Escape}');
  await userEvent.keyboard('{Enter}');
  expect(judge).toHaveBeenCalledWith('one', 'item-1', {
    ...{ task: 'instruction', choice: 'fix', labels: ['polite'] },
    texts: { prompt: ['Question 1'], answers: [['Hello']] },
  });
  expect(await screen.findByText('You are done here')).toBeInTheDocument();
});

it('scores by digits, criterion after criterion', async () => {
  const judge = jest.fn(async () => turn(2));
  renderReviews('/reviews/one/judge', {
    judge,
    get: jest.fn(async () =>
      campaign({
        task: 'scored',
        rubric: [
          { name: 'Helpful', min: 1, max: 10 },
          { name: 'Brief', min: 0, max: 3 },
        ],
      }),
    ),
  });
  await screen.findByText('Question 1');
  await userEvent.keyboard('0');
  expect(screen.getByText('Give a score for Brief')).toBeInTheDocument();
  await userEvent.keyboard('0{Enter}');
  expect(judge).toHaveBeenCalledWith('one', 'item-1', {
    ...{ task: 'scored', scores: { Helpful: 10, Brief: 0 } },
  });
});

it('says why there is nothing to judge', async () => {
  renderReviews('/reviews/one/judge', {
    next: jest.fn(async () => ({
      ...{ judged: 2, waiting: 0, heldByOthers: 3, canUndo: true },
    })),
  });
  expect(
    await screen.findByText(/Others hold the last 3 items now/),
  ).toBeInTheDocument();
  expect(
    screen.getByRole('button', { name: 'Undo the last' }),
  ).toBeInTheDocument();
});
