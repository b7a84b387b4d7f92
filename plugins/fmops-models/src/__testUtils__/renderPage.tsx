import {
  renderInTestApp,
  TestAppOptions,
} from '@backstage/frontend-test-utils';
import { CatalogApi } from '@backstage/catalog-client';
import { Entity } from '@backstage/catalog-model';
import {
  catalogApiRef,
  EntityProvider,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { useLocation } from 'react-router-dom';
import { templateRouteRef } from '../routes';

const mountedRoutes = {
  '/catalog/:namespace/:kind/:name': entityRouteRef,
  '/create/templates/:namespace/:templateName': templateRouteRef,
};

function ShowLocation() {
  const { search } = useLocation();
  return <output data-testid="query">{search}</output>;
}

/** A catalog over the given entities whose calls can be asserted and replaced. */
export function spiedCatalog(entities: Entity[]) {
  const catalog = catalogApiMock({ entities });
  return {
    api: catalog as CatalogApi,
    queryEntities: jest.spyOn(catalog, 'queryEntities'),
    getEntityFacets: jest.spyOn(catalog, 'getEntityFacets'),
  };
}

/** Renders a page with a catalog and a configuration, and its query string as `query`. */
export function renderPage(
  page: JSX.Element,
  catalog: CatalogApi,
  query = '',
  config: TestAppOptions['config'] = {},
) {
  return renderInTestApp(
    <>
      {page}
      <ShowLocation />
    </>,
    {
      apis: [[catalogApiRef, catalog]],
      config: { backend: { baseUrl: 'http://localhost' }, ...config },
      mountedRoutes,
      initialRouteEntries: [`/${query}`],
    },
  );
}

/** Renders a card of an entity page. */
export function renderCard(
  card: JSX.Element,
  entity: Entity,
  catalog: CatalogApi = catalogApiMock(),
) {
  return renderInTestApp(
    <EntityProvider entity={entity}>{card}</EntityProvider>,
    { apis: [[catalogApiRef, catalog]], mountedRoutes },
  );
}
