import { mockApis, renderInTestApp } from '@backstage/frontend-test-utils';
import { permissionApiRef } from '@backstage/plugin-permission-react';
import { screen, waitFor } from '@testing-library/react';
import { modelsRouteRef, templateRouteRef } from '../routes';
import { RegisterLink } from './RegisterLink';

function render(authorize: () => never) {
  const permissions = mockApis.permission({ authorize });
  const asked = jest.spyOn(permissions, 'authorize');
  renderInTestApp(<RegisterLink />, {
    apis: [[permissionApiRef, permissions]],
    mountedRoutes: {
      '/': modelsRouteRef,
      '/create/templates/:namespace/:templateName': templateRouteRef,
    },
  });
  return asked;
}

it('is not there for those who may not register models', async () => {
  const asked = render(() => 'DENY' as never);
  await waitFor(() => expect(asked).toHaveBeenCalled());
  expect(screen.queryByRole('link')).toBeNull();
});
