import catalogPlugin from '@backstage/plugin-catalog/alpha';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { renderTestApp } from '@backstage/frontend-test-utils';
import { screen } from '@testing-library/react';
import plugin, { kindIcons } from '.';
import { dolly } from './__testUtils__/datasets';
import { llama } from './__testUtils__/models';

const show = (path: string) =>
  renderTestApp({
    features: [catalogPlugin, plugin],
    apis: [[catalogApiRef, catalogApiMock({ entities: [llama(), dolly()] })]],
    initialRouteEntries: [path],
  });

it('is the default export, beside icons for the app', async () => {
  expect(plugin.pluginId).toBe('fmops-models');
  expect(Object.keys(await import('.')).sort()).toEqual([
    'default',
    'kindIcons',
  ]);
  expect(Object.keys(kindIcons)).toEqual(['foundationmodel', 'modeldataset']);
});

it('serves models at /models', async () => {
  show('/models');
  expect(
    await screen.findByRole('link', { name: 'Llama 3.1 8B Instruct' }),
  ).toBeInTheDocument();
});

it('serves datasets at /datasets', async () => {
  show('/datasets');
  expect(
    await screen.findByRole('link', { name: 'Databricks Dolly 15k' }),
  ).toBeInTheDocument();
});

it('puts its cards on the entity page of a model', async () => {
  show('/catalog/default/foundationmodel/llama-3.1-8b-instruct');
  expect(
    await screen.findByText('Commercial use: conditional'),
  ).toBeInTheDocument();
  for (const card of ['Model', 'Memory to serve', 'Evaluations', 'Lineage']) {
    expect(
      await screen.findByRole('heading', { name: card }),
    ).toBeInTheDocument();
  }
  // versions are not known, so there is no card for them
  expect(screen.queryByText('Versions')).not.toBeInTheDocument();
});

it('puts its cards on the entity page of a dataset', async () => {
  show('/catalog/default/modeldataset/databricks-dolly-15k');
  for (const card of ['Dataset', 'Licence', 'Used by']) {
    expect(
      await screen.findByRole('heading', { name: card }),
    ).toBeInTheDocument();
  }
});
