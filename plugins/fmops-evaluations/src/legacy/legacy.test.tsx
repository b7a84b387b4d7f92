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
import { EntityPromptCard, PromptsPage } from '.';

const prompt = {
  apiVersion: 'fmops.dev/v1alpha1',
  kind: 'PromptTemplate',
  metadata: { name: 'greeting', namespace: 'default' },
  spec: {
    type: 'text',
    version: '1.0.0',
    owner: 'guests',
    lifecycle: 'production',
    text: 'Greet {{name}} in one line.',
    variables: [{ name: 'name', type: 'string' }],
  },
};

const entityPage = (
  <EntityLayout>
    <EntityLayout.Route path="/" title="Overview">
      <EntityPromptCard />
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
      createApiFactory(catalogApiRef, catalogApiMock({ entities: [prompt] })),
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
        <Route path="/prompts" element={<PromptsPage />} />
      </FlatRoutes>
    </AppRouter>,
  );
  render(<App />);
}

describe('in an app that has not moved to the new frontend system', () => {
  it('lists prompts under a title, with links that lead to them', async () => {
    open('/prompts');
    expect(
      await screen.findByRole('link', { name: 'greeting' }),
    ).toHaveAttribute('href', '/catalog/default/prompttemplate/greeting');
    expect(
      screen.getByRole('heading', { name: 'Prompts', level: 1 }),
    ).toBeInTheDocument();
  });

  it('shows a prompt on its page', async () => {
    open('/catalog/default/prompttemplate/greeting');
    expect(
      await screen.findByText('Version 1.0.0, for completion'),
    ).toBeInTheDocument();
  });
});
