import { mockApis, renderInTestApp } from '@backstage/frontend-test-utils';
import { permissionApiRef } from '@backstage/plugin-permission-react';
import { screen, waitFor } from '@testing-library/react';
import { registriesRouteRef } from '../routes';
import { ReadNowButton } from './ReadNowButton';
import { registriesApiRef } from './registriesApiRef';
import { RegistriesLink } from './RegistriesLink';
import { RegistriesPage } from './RegistriesPage';

it('shows and asks nothing to those who may not see registries', async () => {
  const list = jest.fn();
  const permissions = mockApis.permission({ authorize: () => 'DENY' as never });
  const authorize = jest.spyOn(permissions, 'authorize');
  renderInTestApp(
    <>
      <RegistriesLink />
      <ReadNowButton
        registry={{
          id: 'company',
          type: 'mlflow',
          title: 'Company MLflow',
          state: 'ok',
          delivered: 0,
          rejected: 0,
          rejections: [],
        }}
        onRead={() => {}}
      />
      <RegistriesPage />
    </>,
    {
      apis: [
        [registriesApiRef, { list, refresh: jest.fn() }],
        [permissionApiRef, permissions],
      ],
      mountedRoutes: { '/registries': registriesRouteRef },
    },
  );

  expect(
    await screen.findByText('You may not see model registries'),
  ).toBeInTheDocument();
  await waitFor(() => expect(authorize).toHaveBeenCalledTimes(2));
  expect(screen.queryByRole('link')).toBeNull();
  expect(screen.queryByRole('button')).toBeNull();
  expect(list).not.toHaveBeenCalled();
});
