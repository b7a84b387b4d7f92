import { renderInTestApp } from '@backstage/frontend-test-utils';
import { convertLegacyRouteRef } from '@backstage/core-compat-api';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { screen } from '@testing-library/react';
import { ModelsPage } from './ModelsPage';

it('x', async () => {
  const catalogApi = catalogApiMock({ entities: [] });
  renderInTestApp(<ModelsPage />, {
    apis: [catalogApi],
    mountedRoutes: {
      '/catalog/:namespace/:kind/:name': convertLegacyRouteRef(entityRouteRef),
    },
  });
  await screen.findByText('There are no models in the catalog yet');
});
