import type {
  Leaderboard,
  LeaderboardEntry,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aScore } from '../__testUtils__/evaluations';
import { renderEvaluations, shownQuery } from '../__testUtils__/renderResults';

const entry = (
  name: string,
  rank: number,
  more: Partial<LeaderboardEntry> = {},
): LeaderboardEntry => ({
  rank,
  evaluationId: name,
  model: { ref: `foundationmodel:default/${name}`, version: '2' },
  score: aScore(),
  createdBy: 'user:default/tester',
  createdAt: '2026-11-20T10:00:00.000Z',
  delivery: 'run',
  ...more,
});

const shots = (fewShot: number) => [
  { field: 'benchmark', value: 'mmlu' },
  { field: 'data.version', value: '1.0' },
  { field: 'settings.fewShot', value: fewShot },
];

const BOARD: Leaderboard = {
  subject: { benchmark: 'mmlu' },
  metrics: [
    { metric: 'accuracy', unit: 'fraction', higherIsBetter: true, models: 3 },
    { metric: 'ece', higherIsBetter: false, models: 1 },
  ],
  metric: 'accuracy',
  groups: [
    {
      key: 'five',
      conditions: shots(5),
      differs: ['settings.fewShot'],
      entries: [
        entry('first', 1),
        entry('second', 2, {
          delivery: 'person',
          score: aScore({ value: 0.6, interval: undefined, count: undefined }),
        }),
      ],
    },
    {
      key: 'none',
      conditions: shots(0),
      differs: ['settings.fewShot'],
      entries: [entry('third', 1)],
    },
  ],
  claims: [
    {
      model: { ref: 'foundationmodel:default/first' },
      ...{ metric: 'acc', value: 73.1, shots: 5 },
      // eslint-disable-next-line no-script-url
      source: 'javascript:alert(1)',
    },
  ],
};

const open = (query = '') => {
  const leaderboard = jest.fn(async () => BOARD);
  renderEvaluations(`/leaderboard?benchmark=mmlu${query}`, { leaderboard });
  return leaderboard;
};

const rows = async (heading: string) =>
  within((await screen.findByRole('heading', { name: heading })).parentElement!)
    .getAllByRole('row')
    .slice(1);

it('ranks what was taken under equal conditions only, and names what differs', async () => {
  open();
  const five = await rows('Examples in the prompt: 5');
  expect(five).toHaveLength(2);
  expect(five[0]).toHaveTextContent(
    /1.*first.*Version 2.*71\.3 %69\.8 to 72\.8 % \(95 %\)1000/,
  );
  expect(within(five[0]).getByTestId('interval')).toBeInTheDocument();
  expect(await rows('Examples in the prompt: 0')).toHaveLength(1);
  expect(screen.getByText(/^These results were taken under/)).toBeVisible();
  expect(
    screen.getAllByText('All with version of the data: 1.0.'),
  ).toHaveLength(2);
});

it('says what is not known, and who brought it', async () => {
  open();
  const [, second] = await rows('Examples in the prompt: 5');
  expect(second).toHaveTextContent(
    /60\.0 %interval not knownnot known.*Person.*tester/,
  );
});

it('takes filters from the URL', async () => {
  open('&from=run&q=first');
  expect(await rows('Examples in the prompt: 5')).toHaveLength(1);
  expect(screen.queryByText('third')).not.toBeInTheDocument();
  await userEvent.clear(screen.getByLabelText('Model or version'));
  await userEvent.type(screen.getByLabelText('Model or version'), 'nobody');
  await userEvent.click(
    await screen.findByRole('button', { name: 'Show all' }),
  );
  expect(shownQuery().toString()).toBe('benchmark=mmlu');
  expect(await rows('Examples in the prompt: 5')).toHaveLength(2);
});

it('sorts by another metric', async () => {
  const leaderboard = open();
  await userEvent.click(await screen.findByLabelText(/Sorted by/));
  await userEvent.click(screen.getByRole('option', { name: 'ece' }));
  expect(leaderboard).toHaveBeenLastCalledWith({
    ...{ benchmark: 'mmlu', metric: 'ece' },
  });
});

it('leads to the comparison of what was chosen', async () => {
  open();
  for (const name of ['first', 'third']) {
    await userEvent.click(
      await screen.findByRole('checkbox', {
        name: `Compare foundationmodel:default/${name} 2`,
      }),
    );
  }
  expect(screen.getByRole('button', { name: 'Compare' })).toHaveAttribute(
    'href',
    '/evaluations/compare?id=first&id=third',
  );
});

it('shows what publishers say apart, and makes no link of what is no address', async () => {
  open();
  const claims = await screen.findByRole('table', {
    name: 'Published results',
  });
  expect(claims).toHaveTextContent(/73\.1acc5-shot/);
  expect(
    within(claims).queryByRole('link', { name: /script/ }),
  ).not.toBeInTheDocument();
});
