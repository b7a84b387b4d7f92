import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { PromotionQuery } from '@fmops/backstage-plugin-fmops-evaluations-common';
import { aPromotion, failed, MODEL, passed } from './__testUtils__/promotions';
import { renderPromotions } from './__testUtils__/renderPromotions';

const PAGE = '/promotions/record/p1';
const button = (name: string | RegExp) => screen.findByRole('button', { name });

describe('a promotion', () => {
  it('tells its gates, the evidence and what to do', async () => {
    renderPromotions(
      {
        get: jest
          .fn()
          .mockResolvedValue(
            aPromotion({ state: 'blocked', gates: [passed, failed] }),
          ),
      },
      PAGE,
    );
    expect(
      await screen.findByRole('heading', { name: '2 to Production' }),
    ).toBeVisible();
    const gate = screen.getByTestId('gate-knowledge');
    expect(within(gate).getByText('Not passed')).toBeVisible();
    expect(gate).toHaveTextContent('accuracy is 0.41');
    expect(gate).toHaveTextContent('Train it again');
    expect(gate).toHaveTextContent('mmlu, 1 March');
    expect(screen.getByText('Better answers')).toBeVisible();
  });

  it('is approved on the evidence that was seen', async () => {
    const waiting = aPromotion({}, 'approve', 'reject');
    const approve = jest.fn().mockResolvedValue(waiting);
    const get = jest.fn().mockResolvedValue(waiting);
    renderPromotions({ get, approve }, PAGE);
    await userEvent.click(await button('Approve'));
    const dialog = await screen.findByRole('dialog');
    await userEvent.type(within(dialog).getByRole('textbox'), 'Well done');
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Approve' }),
    );
    await waitFor(() =>
      expect(screen.queryByRole('dialog')).not.toBeInTheDocument(),
    );
    expect(approve).toHaveBeenCalledWith('p1', {
      evidenceDigest: waiting.evidenceDigest,
      comment: 'Well done',
    });
    expect(get.mock.calls.length).toBeGreaterThan(1);
  });

  it('is not approved on evidence that came while one wrote', async () => {
    const seen = aPromotion({}, 'approve');
    const other = { ...seen, evidenceDigest: `sha256:${'d'.repeat(64)}` };
    const get = jest.fn().mockResolvedValueOnce(seen).mockResolvedValue(other);
    const approve = jest.fn();
    renderPromotions({ get, approve }, PAGE);
    await userEvent.click(await button('Approve'));
    const dialog = await screen.findByRole('dialog');
    window.dispatchEvent(new Event('focus'));
    expect(
      await within(dialog).findByText(/The evidence has changed meanwhile/),
    ).toBeVisible();
    expect(
      within(dialog).getByRole('button', { name: 'Approve' }),
    ).toBeDisabled();
    expect(approve).not.toHaveBeenCalled();
  });

  it('says why it can not be approved', async () => {
    const get = jest.fn().mockResolvedValue(aPromotion());
    renderPromotions({ get }, PAGE);
    expect(await screen.findByText('You asked for it yourself')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Approve' })).toBeNull();
  });

  it('shows what the backend says where an approval is refused', async () => {
    renderPromotions(
      {
        get: jest.fn().mockResolvedValue(aPromotion({}, 'approve')),
        approve: jest
          .fn()
          .mockRejectedValue(new Error('The evidence has changed since')),
      },
      PAGE,
    );
    await userEvent.click(await button('Approve'));
    const dialog = await screen.findByRole('dialog');
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Approve' }),
    );
    expect(
      await screen.findByText('The evidence has changed since'),
    ).toBeInTheDocument();
  });

  it('is not rejected without a reason', async () => {
    const reject = jest.fn().mockResolvedValue(aPromotion());
    const get = jest.fn().mockResolvedValue(aPromotion({}, 'reject'));
    renderPromotions({ get, reject }, PAGE);
    await userEvent.click(await button('Reject'));
    const dialog = await screen.findByRole('dialog');
    const done = within(dialog).getByRole('button', { name: 'Reject' });
    expect(done).toBeDisabled();
    await userEvent.type(within(dialog).getByRole('textbox'), 'Too slow');
    await userEvent.click(done);
    await waitFor(() =>
      expect(reject).toHaveBeenCalledWith('p1', { reason: 'Too slow' }),
    );
  });
});

describe('the list', () => {
  it('begins with what waits for the reader', async () => {
    const list = jest.fn().mockResolvedValue({ items: [aPromotion()] });
    renderPromotions({ list });
    const row = await screen.findByTestId('promotion-row');
    expect(row).toHaveTextContent('2 to Production');
    expect(row).toHaveTextContent('Waits for approval');
    expect(list).toHaveBeenCalledWith({
      ...{ for: 'approver', limit: 25, cursor: undefined },
    });
    await userEvent.click(screen.getByRole('tab', { name: 'All' }));
    await waitFor(() =>
      expect(list).toHaveBeenLastCalledWith({ limit: 25, cursor: undefined }),
    );
  });

  it('goes from page to page and back', async () => {
    const list = jest.fn(async ({ cursor }: PromotionQuery = {}) =>
      cursor
        ? { items: [aPromotion({ id: 'p2', version: '7' })] }
        : { items: [aPromotion()], nextCursor: 'next' },
    );
    renderPromotions({ list });
    await userEvent.click(await button('Next'));
    expect(await screen.findByText('7 to Production')).toBeVisible();
    expect(await button('Next')).toBeDisabled();
    await userEvent.click(await button('Previous'));
    expect(await screen.findByText('2 to Production')).toBeVisible();
  });

  it('says that there is nothing to do', async () => {
    renderPromotions({
      list: jest.fn().mockResolvedValue({ items: [] }),
    });
    expect(
      await screen.findByText('Nothing waits for your approval'),
    ).toBeVisible();
  });
});

describe('a request', () => {
  it('shows what the gates say before one asks', async () => {
    const preview = jest.fn().mockResolvedValue({
      stage: 'prod',
      gates: [failed],
      approvals: [{ groups: ['group:default/ml-reviewers'], count: 1 }],
      action: { type: 'none', title: 'It is put on record' },
    });
    const request = jest.fn().mockResolvedValue(aPromotion());
    const get = jest.fn().mockResolvedValue(aPromotion());
    renderPromotions(
      { preview, request, get },
      `/promotions/new?model=${encodeURIComponent(MODEL)}&version=2`,
    );
    expect(await screen.findByTestId('gate-knowledge')).toBeVisible();
    expect(preview).toHaveBeenLastCalledWith({
      ...{ kind: 'promotion', model: MODEL, stage: 'prod', version: '2' },
    });
    const ask = screen.getByRole('button', { name: 'Ask for the promotion' });
    expect(ask).toBeDisabled();
    await userEvent.type(screen.getByLabelText(/Why/), 'Better answers');
    await userEvent.click(ask);
    await waitFor(() =>
      expect(request).toHaveBeenCalledWith({
        ...{ kind: 'promotion', model: MODEL, stage: 'prod', version: '2' },
        reason: 'Better answers',
      }),
    );
    expect(
      await screen.findByRole('heading', { name: '2 to Production' }),
    ).toBeVisible();
  });

  const back = (heldVersions: string[]) =>
    renderPromotions(
      {
        preview: jest.fn().mockReturnValue(new Promise(() => {})),
        stagesOf: jest.fn().mockResolvedValue([
          {
            ...{ stage: 'prod', stageTitle: 'Production', version: '2' },
            heldVersions,
          },
        ]),
      },
      `/promotions/new?kind=rollback&stage=prod&model=${encodeURIComponent(
        MODEL,
      )}`,
    );

  it('leads back to nothing but what the stage has held', async () => {
    back(['1']);
    await screen.findByText(/the last one first/);
    await userEvent.click(screen.getByLabelText(/Version to go back to/));
    const options = await screen.findAllByRole('option');
    expect(options.map(({ textContent }) => textContent)).toEqual(['1']);
  });

  it('says that there is no way back', async () => {
    back([]);
    expect(await screen.findByText(/so there is no way back/)).toBeVisible();
    expect(await button('Ask to go back')).toBeDisabled();
  });
});

describe('the tab of a model', () => {
  const entry = {
    seq: 1,
    previous: `sha256:${'0'.repeat(64)}`,
    payloadDigest: `sha256:${'1'.repeat(64)}`,
    hash: `sha256:${'2'.repeat(64)}`,
  };
  const tab = (intact: boolean) =>
    renderPromotions(
      {
        stagesOf: jest.fn().mockResolvedValue([
          {
            ...{ stage: 'prod', stageTitle: 'Production', version: '2' },
            ...{ formerVersion: '1', since: '2026-03-01T12:00:00Z' },
            heldVersions: ['1'],
          },
        ]),
        scans: jest.fn().mockResolvedValue([]),
        history: jest.fn().mockResolvedValue({
          ...{ model: MODEL, items: [entry] },
          head: { seq: 1, hash: entry.hash },
        }),
        verifyHistory: jest.fn().mockResolvedValue({
          ...{ intact, entries: 1, withheld: 1 },
          faults: intact ? [] : [{ seq: 1, message: 'its hash is another' }],
        }),
      },
      '/entity',
    );

  it('shows what each stage holds, with the ways on and back', async () => {
    tab(true);
    const stage = await screen.findByTestId('stage-prod');
    expect(stage).toHaveTextContent('Before: 1');
    expect(
      within(stage).getByRole('button', {
        name: 'Promote a version to Production',
      }),
    ).toHaveAttribute('href', expect.stringContaining('stage=prod'));
    expect(
      within(stage).getByRole('button', { name: 'Go back to 1 in Production' }),
    ).toHaveAttribute('href', expect.stringContaining('kind=rollback'));
    expect(
      await screen.findByText('About an endpoint that you may not read'),
    ).toBeVisible();
  });

  it.each([
    [true, 'Intact: 1 entry'],
    [false, '1: its hash is another'],
  ])('says whether the history is intact: %s', async (intact, text) => {
    tab(intact);
    await userEvent.click(await button('Verify'));
    expect(await screen.findByText(text)).toBeVisible();
  });
});
