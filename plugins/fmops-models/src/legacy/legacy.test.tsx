import { createApp } from '@backstage/app-defaults';
import { AppRouter, FlatRoutes } from '@backstage/core-app-api';
import { createApiFactory } from '@backstage/core-plugin-api';
import {
  CatalogEntityPage,
  CatalogIndexPage,
  EntityLayout,
} from '@backstage/plugin-catalog';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { render, screen } from '@testing-library/react';
import { Route } from 'react-router-dom';
import { llama } from '../__testUtils__/models';
import { EntityModelContent, ModelsPage, ShortlistPage } from '.';

const entityPage = (
  <EntityLayout>
    <EntityLayout.Route path="/" title="Overview">
      <EntityModelContent />
    </EntityLayout.Route>
  </EntityLayout>
);

function open(path: string) {
  window.history.replaceState({}, '', path);
  const base = { baseUrl: 'http://localhost' };
  const app = createApp({
    configLoader: async () => [
      { context: 'test', data: { app: base, backend: base } },
    ],
    apis: [
      createApiFactory(catalogApiRef, catalogApiMock({ entities: [llama()] })),
    ],
  });
  const App = app.createRoot(
    <AppRouter>
      <FlatRoutes>
        <Route path="/catalog" element={<CatalogIndexPage />} />
        <Route
          path="/catalog/:namespace/:kind/:name"
          element={<CatalogEntityPage />}
        >
          {entityPage}
        </Route>
        <Route path="/models" element={<ModelsPage />} />
        <Route path="/shortlist" element={<ShortlistPage />} />
      </FlatRoutes>
    </AppRouter>,
  );
  render(<App />);
}

describe('in an app that has not moved to the new frontend system', () => {
  it('lists models under a title, with links that lead to them', async () => {
    open('/models');
    expect(
      await screen.findByRole('link', { name: 'Llama 3.1 8B Instruct' }),
    ).toHaveAttribute(
      'href',
      '/catalog/default/foundationmodel/llama-3.1-8b-instruct',
    );
    expect(
      screen.getByRole('heading', { name: 'Models', level: 1 }),
    ).toBeInTheDocument();
  });

  it('shows the cards that fit a model, and no others', async () => {
    open('/catalog/default/foundationmodel/llama-3.1-8b-instruct');
    expect(
      await screen.findByText('Commercial use: conditional'),
    ).toBeInTheDocument();
    expect(
      await screen.findByRole('heading', { name: 'Memory to serve' }),
    ).toBeInTheDocument();
    expect(screen.queryByText('Dataset')).toBeNull();
  });
});
