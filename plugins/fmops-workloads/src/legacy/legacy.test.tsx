import { createApp } from '@backstage/app-defaults';
import { AppRouter, FlatRoutes } from '@backstage/core-app-api';
import { createApiFactory } from '@backstage/core-plugin-api';
import {
  CatalogEntityPage,
  CatalogIndexPage,
  EntityLayout,
  EntitySwitch,
} from '@backstage/plugin-catalog';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { render, screen, waitFor } from '@testing-library/react';
import { Route } from 'react-router-dom';
import { fmopsWorkloadsApiRef } from '../api/fmopsWorkloadsApiRef';
import { component, say } from '../__testUtils__/renderRuns';
import { ScriptedWorkloadsApi } from '../__testUtils__/ScriptedWorkloadsApi';
import { aWorkload } from '../__testUtils__/workloads';
import {
  CapacityPage,
  EndpointsPage,
  EntityLatestRunCard,
  EntityRunsContent,
  hasWorkloads,
  RunsPage,
} from '.';

const docs = {
  ...component,
  metadata: { name: 'docs', namespace: 'default' },
};

const entityPage = (
  <EntityLayout>
    <EntityLayout.Route path="/" title="Overview">
      <EntitySwitch>
        <EntitySwitch.Case if={hasWorkloads}>
          <EntityLatestRunCard />
        </EntitySwitch.Case>
      </EntitySwitch>
    </EntityLayout.Route>
    <EntityLayout.Route path="/runs" title="Runs" if={hasWorkloads}>
      <EntityRunsContent />
    </EntityLayout.Route>
  </EntityLayout>
);

function open(path: string) {
  window.history.replaceState({}, '', path);
  const api = new ScriptedWorkloadsApi();
  const app = createApp({
    configLoader: async () => [
      {
        context: 'test',
        data: {
          app: { baseUrl: 'http://localhost' },
          backend: { baseUrl: 'http://localhost' },
        },
      },
    ],
    apis: [
      createApiFactory(fmopsWorkloadsApiRef, api),
      createApiFactory(
        catalogApiRef,
        catalogApiMock({ entities: [component, docs] }),
      ),
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
        <Route path="/runs" element={<RunsPage />} />
        <Route path="/endpoints" element={<EndpointsPage />} />
        <Route path="/capacity" element={<CapacityPage />} />
      </FlatRoutes>
    </AppRouter>,
  );
  render(<App />);
  return api;
}

async function follow(api: ScriptedWorkloadsApi) {
  await waitFor(() => expect(api.streams).toHaveLength(1));
  await say(() =>
    api.streams[0].send({
      type: 'snapshot',
      clusters: [],
      workloads: [
        aWorkload({
          ref: { uid: '1', name: 'tone' },
          state: 'Running',
          kubernetesId: 'support-tone',
        }),
      ],
    }),
  );
}

describe('in an app that has not moved to the new frontend system', () => {
  it('shows all runs under a title, with links that lead on', async () => {
    await follow(open('/runs'));
    expect(
      await screen.findByRole('heading', { name: 'Runs', level: 1 }),
    ).toBeInTheDocument();
    expect(await screen.findByRole('link', { name: 'tone' })).toHaveAttribute(
      'href',
      '/runs/local/1',
    );
    expect(
      await screen.findByRole('link', { name: /support-tone/ }),
    ).toHaveAttribute('href', '/catalog/default/component/support-tone');
  });

  it('shows the runs of a component in a tab', async () => {
    await follow(open('/catalog/default/component/support-tone/runs'));
    expect(await screen.findByRole('link', { name: 'tone' })).toBeVisible();
    expect(screen.getByRole('tab', { name: 'Runs' })).toBeInTheDocument();
  });

  it('has no tab where no workloads are found', async () => {
    open('/catalog/default/component/docs');
    expect(
      await screen.findByRole('tab', { name: 'Overview' }),
    ).toBeInTheDocument();
    expect(screen.queryByRole('tab', { name: 'Runs' })).toBeNull();
  });
});
