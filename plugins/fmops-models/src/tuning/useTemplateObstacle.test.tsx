import { renderInTestApp } from '@backstage/frontend-test-utils';
import { permissionApiRef } from '@backstage/plugin-permission-react';
import { screen } from '@testing-library/react';
import { templateRouteRef } from '../routes';
import { TemplateButton } from './TemplateButton';

it('says before the form that the account may not start anything', async () => {
  const denying = { authorize: async () => ({ result: 'DENY' }) };
  renderInTestApp(<TemplateButton label="Tune" formData={{}} />, {
    mountedRoutes: {
      '/create/templates/:namespace/:templateName': templateRouteRef,
    },
    apis: [[permissionApiRef, denying as never]],
  });
  expect(await screen.findByText(/may look, but not start/)).toBeVisible();
  expect(screen.getByRole('button', { name: 'Tune' })).toBeDisabled();
});
