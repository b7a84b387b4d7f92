import { mockApis, renderInTestApp } from '@backstage/frontend-test-utils';
import { permissionApiRef } from '@backstage/plugin-permission-react';
import {
  RegistriesApi,
  RegistryStatus,
} from '@fmops/backstage-plugin-fmops-models-common';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { registriesApiRef } from './registriesApiRef';
import { RegistriesPage } from './RegistriesPage';

const mlflow: RegistryStatus = {
  id: 'company',
  type: 'mlflow',
  title: 'Company MLflow',
  state: 'ok',
  lastAttemptAt: '2026-11-20T10:00:00Z',
  lastSuccessAt: '2026-11-20T10:00:00Z',
  delivered: 1200,
  rejected: 101,
  rejections: [
    { name: '<b>x</b>', reason: '/spec/parameters must be >= 1' },
    { reason: 'it has no name' },
  ],
};
const hub: RegistryStatus = {
  id: 'hub',
  type: 'huggingface',
  title: 'hub',
  state: 'failing',
  lastAttemptAt: '2026-11-20T10:00:00Z',
  error: 'the hub answers 429',
  delivered: 0,
  rejected: 0,
  rejections: [],
};

function show(api: Partial<RegistriesApi>) {
  return renderInTestApp(<RegistriesPage />, {
    apis: [
      [
        registriesApiRef,
        { list: async () => ({ items: [] }), refresh: async () => {}, ...api },
      ],
      [permissionApiRef, mockApis.permission()],
    ],
  });
}

it('tells how each registry does, and what was left out', async () => {
  show({ list: async () => ({ items: [mlflow, hub] }) });
  const cards = within(
    await screen.findByRole('list', { name: 'Registries' }),
  ).getAllByRole('listitem');

  const first = within(cards[0]);
  expect(first.getByText('Read, some models left out')).toBeInTheDocument();
  expect(first.getByText('1,200')).toBeInTheDocument();
  await userEvent.click(first.getByText('101 models were left out'));
  expect(
    first.getByRole('row', { name: '<b>x</b> /spec/parameters must be >= 1' }),
  ).toBeInTheDocument();
  expect(first.getByText('A model without a name')).toBeInTheDocument();
  expect(first.getByText('The first 2 of 101.')).toBeInTheDocument();

  const second = within(cards[1]);
  expect(second.getByText('Last attempt failed')).toBeInTheDocument();
  expect(second.getByText('never')).toBeInTheDocument();
  expect(second.getByRole('alert')).toHaveTextContent(
    'the hub answers 429The catalog keeps the models that it had.',
  );
});

it('has a registry read', async () => {
  const refresh = jest.fn(async () => {});
  const list = jest.fn(async () => ({ items: [mlflow] }));
  show({ list, refresh });
  await userEvent.click(
    await screen.findByRole('button', { name: 'Read Company MLflow now' }),
  );

  expect(refresh).toHaveBeenCalledWith('company');
  expect(list).toHaveBeenCalledTimes(2);
});

it('says why the registries could not be loaded, and tries again', async () => {
  const list = jest
    .fn()
    .mockRejectedValueOnce(new Error('no connection'))
    .mockResolvedValue({ items: [mlflow] });
  show({ list });

  expect(await screen.findByText('no connection')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Retry' }));
  expect(await screen.findByText('Company MLflow')).toBeInTheDocument();
});

it('says how a registry is added where there is none', async () => {
  show({});
  expect(
    await screen.findByText('No model registries are configured'),
  ).toBeInTheDocument();
});
