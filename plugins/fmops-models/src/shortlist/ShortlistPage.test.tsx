import { Entity } from '@backstage/catalog-model';
import { identityApiRef, storageApiRef } from '@backstage/core-plugin-api';
import { mockApis, renderInTestApp } from '@backstage/frontend-test-utils';
import { catalogApiRef, entityRouteRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import {
  modelMeasurementsApiRef,
  type ModelMeasurementsApi,
} from '@fmops/backstage-plugin-fmops-models-react';
import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useLocation } from 'react-router-dom';
import { llama } from '../__testUtils__/models';
import { modelsRouteRef } from '../routes';
import { ShortlistPage } from './ShortlistPage';

const ref = (name: string) => `foundationmodel:default/${name}`;
const mmlu = (value: number) => ({
  benchmark: 'MMLU',
  metric: 'accuracy',
  value,
  shots: 5,
});

const small = llama(
  { evaluations: [mmlu(60)] },
  { name: 'small', title: 'Small' },
);
const large = llama(
  { parameters: 70e9, evaluations: [mmlu(80)], provider: 'Other' },
  { name: 'large', title: 'Large' },
);
const hosted = llama(
  {
    access: 'proprietary',
    source: undefined,
    parameters: undefined,
    architecture: undefined,
  },
  { name: 'hosted', title: 'Hosted' },
);

const USER = 'user:default/data-scientist';

function ShowQuery() {
  return <output data-testid="query">{useLocation().search}</output>;
}

function open(
  stored: string[],
  query = '',
  measurements?: ModelMeasurementsApi,
) {
  const entities: Entity[] = [small, large, hosted];
  const catalog = catalogApiMock({ entities });
  const storage = mockApis.storage();
  storage.forBucket('fmops-models-shortlist').set(USER, stored.map(ref));
  renderInTestApp(
    <>
      <ShortlistPage />
      <ShowQuery />
    </>,
    {
      apis: [
        [catalogApiRef, catalog],
        [storageApiRef, storage],
        [identityApiRef, mockApis.identity({ userEntityRef: USER })],
        ...(measurements
          ? [[modelMeasurementsApiRef, measurements] as const]
          : []),
      ],
      mountedRoutes: {
        '/catalog/:namespace/:kind/:name': entityRouteRef,
        '/models': modelsRouteRef,
      },
      initialRouteEntries: [`/${query}`],
    },
  );
  return { catalog, storage };
}

const models = (...names: string[]) =>
  `?${names.map(name => `model=${ref(name)}`).join('&')}`;

it('says how to add a model where there is none', async () => {
  open([]);
  expect(await screen.findByText('Your shortlist is empty')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Find models' })).toHaveAttribute(
    'href',
    '/models',
  );
});

it('keeps proprietary and open models apart', async () => {
  open(['small', 'hosted']);
  const inList = async (name: string) =>
    within(await screen.findByRole('list', { name }))
      .getAllByRole('link')
      .map(link => link.textContent);
  expect(await inList('Open and gated')).toEqual(['Small']);
  expect(await inList('Proprietary')).toEqual(['Hosted']);
});

it('compares and ranks what is chosen, and keeps it in the URL', async () => {
  open(['small', 'large']);
  await userEvent.click(
    await screen.findByRole('checkbox', { name: 'Compare Small' }),
  );
  expect(screen.queryByRole('table')).not.toBeInTheDocument();
  await userEvent.click(
    screen.getByRole('checkbox', { name: 'Compare Large' }),
  );
  const table = await screen.findByRole('table', { name: 'Comparison' });
  const provider = within(table).getByRole('rowheader', { name: /^Provider/ });
  expect(provider).toHaveTextContent('differs');
  expect(
    within(table).getByRole('rowheader', {
      name: 'MMLU, 5-shot, accuracy differs',
    }),
  ).toBeVisible();
  expect(
    within(table).getByRole('rowheader', { name: 'Training data' })
      .parentElement,
  ).toHaveTextContent('unknownunknown');
  expect(
    within(screen.getByRole('list', { name: 'Ranking' })).getAllByRole(
      'listitem',
    )[0],
  ).toHaveTextContent(/1\. Small.*Ahead of Large because of/);
  const query = new URLSearchParams(
    screen.getByTestId('query').textContent ?? '',
  );
  expect(query.getAll('model')).toEqual([ref('small'), ref('large')]);
});

it('restores a whole comparison from its link', async () => {
  open([], `${models('large', 'small')}&quality=5&cost=0&speed=0`);
  const ranks = within(
    await screen.findByRole('list', { name: 'Ranking' }),
  ).getAllByRole('listitem');
  expect(ranks[0]).toHaveTextContent('1. Large');
  expect(ranks[0]).toHaveTextContent(
    'quality 5.0 (MMLU, 5-shot, accuracy: 80) at 100 %',
  );
  expect(screen.getByRole('slider', { name: 'Quality: 5' })).toBeVisible();
  expect(
    screen.getByText(/^Large wins unless .*; then Small wins\.$/),
  ).toBeVisible();
  // It is not one's own shortlist that the link changes
  expect(screen.getByText(/^0 of 20 on your shortlist/)).toBeVisible();
});

it('ranks anew when a weight or a benchmark changes', async () => {
  open([], `${models('large', 'small')}&quality=5&cost=0&speed=0`);
  await userEvent.click(
    await screen.findByRole('checkbox', { name: /^MMLU, 5-shot/ }),
  );
  expect(screen.getByText(/There is no ranking/)).toBeVisible();
  act(() => screen.getByRole('slider', { name: 'Cost: 0' }).focus());
  await userEvent.keyboard('{ArrowRight}');
  expect(
    within(await screen.findByRole('list', { name: 'Ranking' })).getAllByRole(
      'listitem',
    )[0],
  ).toHaveTextContent('1. Small');
  expect(screen.getByTestId('query')).toHaveTextContent('cost=1');
  expect(screen.getByTestId('query')).toHaveTextContent('benchmark=&');
});

it('tells only that a model is not available', async () => {
  open(['small', 'secret']);
  expect(await screen.findByText('Not available to you')).toBeVisible();
  await userEvent.click(
    screen.getByRole('button', { name: `Remove: ${ref('secret')}` }),
  );
  expect(screen.queryByText('Not available to you')).not.toBeInTheDocument();
  expect(screen.getByText(/^1 of 20 on your shortlist/)).toBeVisible();
});

it('shows only what differs', async () => {
  open([], models('large', 'small'));
  await userEvent.click(
    await screen.findByRole('checkbox', { name: 'Only what differs' }),
  );
  const dimensions = within(screen.getByRole('table'))
    .getAllByRole('rowheader')
    .filter(header => header.getAttribute('scope') === 'row')
    .map(header => header.textContent);
  expect(dimensions).toContain('Providerdiffers');
  expect(dimensions.filter(text => !text?.endsWith('differs'))).toEqual([]);
});

it('takes in what was measured, and says that it was', async () => {
  const measured = (value: number) => ({
    evaluations: [
      {
        ...{ benchmark: 'GSM8K', metric: 'em', value, shots: 5 },
        ...{ setting: 'measured here', reportedBy: 'portal' as const },
      },
    ],
    speed: [],
  });
  const measurementsOf = jest.fn(
    async () =>
      new Map([
        [ref('small'), measured(61)],
        [ref('large'), measured(83)],
      ]),
  );
  open([], models('large', 'small'), { measurementsOf });
  const row = await screen.findByRole('rowheader', {
    name: /^GSM8K, 5-shot, em, measured here/,
  });
  expect(row.parentElement).toHaveTextContent(/83measured here.*61measured/);
  expect(
    screen.getByRole('checkbox', { name: /^GSM8K.*measured here \(2 of 2\)/ }),
  ).toBeChecked();
  expect(measurementsOf).toHaveBeenCalledTimes(1);
});

it('goes on without measurements that can not be had, and says so', async () => {
  open([], models('large', 'small'), {
    measurementsOf: async () => {
      throw new Error('evaluations are down');
    },
  });
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'does not count: evaluations are down',
  );
  expect(screen.getByRole('list', { name: 'Ranking' })).toBeVisible();
});

it('says what failed and tries again', async () => {
  const catalog = catalogApiMock({ entities: [small] });
  jest
    .spyOn(catalog, 'getEntitiesByRefs')
    .mockRejectedValueOnce(new Error('catalog is down'));
  const storage = mockApis.storage();
  storage.forBucket('fmops-models-shortlist').set(USER, [ref('small')]);
  renderInTestApp(<ShortlistPage />, {
    apis: [
      [catalogApiRef, catalog],
      [storageApiRef, storage],
      [identityApiRef, mockApis.identity({ userEntityRef: USER })],
    ],
    mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
  });
  expect(await screen.findByRole('alert')).toHaveTextContent('catalog is down');
  await userEvent.click(screen.getByRole('button', { name: 'Retry' }));
  expect(await screen.findByRole('link', { name: 'Small' })).toBeVisible();
});
