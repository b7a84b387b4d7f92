import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { campaign, renderReviews } from './__testUtils__/renderReviews';

const OWNER = {
  ...{ isOwner: true, isReviewer: false, seesResults: true },
  ...{ judged: 0, waiting: 0 },
};

describe('the list', () => {
  it('puts what waits for the user first', async () => {
    renderReviews('/reviews', {
      list: jest.fn(async () => [
        campaign({ title: 'To do' }),
        campaign({ id: 'two', title: 'Over', state: 'finished', role: OWNER }),
      ]),
    });
    const waiting = await screen.findByRole('region', {
      name: 'Waiting for you',
    });
    expect(
      within(waiting).getByRole('button', { name: 'Judge 2 items of To do' }),
    ).toHaveAttribute('href', '/reviews/one/judge');
    expect(
      within(screen.getByRole('region', { name: 'Finished' })).getByText(
        'Over',
      ),
    ).toBeInTheDocument();
  });

  it('says what to do where there is nothing', async () => {
    renderReviews('/reviews', {});
    expect(await screen.findByText('Nothing to review')).toBeInTheDocument();
    expect(
      await screen.findByRole('button', { name: 'New review' }),
    ).toHaveAttribute('href', '/reviews/new');
  });

  it('can be asked again where it failed', async () => {
    const list = jest
      .fn()
      .mockRejectedValueOnce(new Error('Away'))
      .mockResolvedValue([campaign({ title: 'Back' })]);
    renderReviews('/reviews', { list });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Try again' }),
    );
    expect(await screen.findByText('Back')).toBeInTheDocument();
  });
});

describe('a new review', () => {
  it('is started from a file that is read in the browser', async () => {
    const create = jest.fn(async () => campaign());
    renderReviews('/reviews/new', { create });
    await userEvent.type(await screen.findByLabelText(/Title/), 'My review');
    await userEvent.click(
      screen.getByRole('radio', { name: /Edit instructions/ }),
    );
    await userEvent.click(
      screen.getByRole('button', { name: 'Start the review' }),
    );
    expect(screen.getByText('Choose what is reviewed')).toBeInTheDocument();
    expect(screen.getByText('Name at least one')).toBeInTheDocument();

    const input = screen.getByLabelText('File of JSON Lines');
    await userEvent.upload(input, file('bad.jsonl', '{"a":1}\nnonsense'));
    expect(await screen.findByText(/Line 2 is no JSON/)).toBeInTheDocument();
    const jsonLines = '{"prompt":"p","completion":"c"}';
    await userEvent.upload(input, file('rows.jsonl', jsonLines));
    expect(await screen.findByText('rows.jsonl: 1 row')).toBeInTheDocument();
    await userEvent.type(screen.getByLabelText(/^Reviewers \*/), 'test');
    await userEvent.click(
      await screen.findByRole('option', { name: 'group:default/testers' }),
    );
    await userEvent.click(
      screen.getByRole('button', { name: 'Start the review' }),
    );
    expect(create).toHaveBeenCalledWith(
      expect.objectContaining({
        ...{ title: 'My review', task: 'instruction', share: 1, seed: 1 },
        owner: 'user:default/guest',
        reviewers: ['group:default/testers'],
        source: { type: 'file', name: 'rows.jsonl', jsonLines },
      }),
    );
  });
});

describe('a review', () => {
  it('shows its owner what was found', async () => {
    renderReviews('/reviews/one', {
      get: jest.fn(async () => campaign({ role: OWNER, reviewersPerItem: 2 })),
      results: jest.fn(async () => ({
        agreement: [
          {
            ...{ about: 'Choice', measure: 'cohen', level: 'nominal' },
            ...{ estimate: { value: 0.4, low: 0.1, high: 0.7 }, items: 50 },
          },
        ],
        pairs: [
          {
            ...{ model: 'foundationmodel:default/one', over: 'two' },
            ...{ wins: 6, losses: 3, ties: 1, bothBad: 0 },
            winRate: { value: 0.65, low: 0.5, high: 0.8 },
          },
        ],
        ...{ choices: [], labels: [], ranking: [], scores: [], people: [] },
        disagreements: 0,
      })),
      items: jest.fn(async () => ({ items: [], total: 0 })),
    });
    expect(await screen.findByText('65 % (50 % to 80 %)')).toBeInTheDocument();
    expect(screen.getByText("Cohen's kappa")).toBeInTheDocument();
    expect(screen.getByText('0.40 (0.10 to 0.70)')).toBeInTheDocument();
    expect(
      await screen.findByText('Reviewers disagree on no item.'),
    ).toBeInTheDocument();
  });

  it('tells who judges in it nothing of the others', async () => {
    const results = jest.fn();
    renderReviews('/reviews/one', { results });
    expect(
      await screen.findByText(/you do not see what others have said/),
    ).toBeInTheDocument();
    expect(results).not.toHaveBeenCalled();
  });

  it('is finished after a question, with what will be missing', async () => {
    const finish = jest.fn(async () => campaign());
    renderReviews('/reviews/one', {
      finish,
      get: jest.fn(async () =>
        campaign({ role: { ...OWNER, seesResults: false } }),
      ),
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Finish' }),
    );
    const dialog = await screen.findByRole('dialog');
    expect(dialog).toHaveTextContent('2 of 2 judgements are not made');
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Finish' }),
    );
    expect(finish).toHaveBeenCalledWith('one');
  });
});

/** A file whose text jsdom can read. */
function file(name: string, text: string): File {
  const made = new File([text], name, { type: 'application/x-ndjson' });
  return Object.assign(made, { text: async () => text });
}
