import { mockApis, renderInTestApp } from '@backstage/frontend-test-utils';
import { permissionApiRef } from '@backstage/plugin-permission-react';
import { screen } from '@testing-library/react';
import { modelsRouteRef, templateRouteRef } from '../routes';
import { RegisterLink } from './RegisterLink';

function render(authorize: () => never) {
  const permissions = mockApis.permission({ authorize });
  renderInTestApp(<RegisterLink />, {
    apis: [[permissionApiRef, permissions]],
    mountedRoutes: {
      '/': modelsRouteRef,
      '/create/templates/:namespace/:templateName': templateRouteRef,
    },
  });
}

it('leads to the form', async () => {
  render(() => 'ALLOW' as never);
  expect(
    await screen.findByRole('link', { name: 'Register a model' }),
  ).toHaveAttribute('href', '/create/templates/default/register-model');
});
