import catalogPlugin from '@backstage/plugin-catalog/alpha';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { renderTestApp } from '@backstage/frontend-test-utils';
import { screen } from '@testing-library/react';
import plugin, { kindIcons } from '.';
import { dolly } from './__testUtils__/datasets';
import { llama } from './__testUtils__/models';

const orphan = llama(
  {},
  {
    name: 'orphan',
    title: 'Orphan',
    annotations: { 'backstage.io/orphan': 'true' },
  },
);

const show = (path: string) =>
  renderTestApp({
    features: [catalogPlugin, plugin],
    apis: [
      [catalogApiRef, catalogApiMock({ entities: [llama(), dolly(), orphan] })],
    ],
    initialRouteEntries: [path],
  });

it('is the default export, beside what apps and other plugins build on', async () => {
  expect(plugin.pluginId).toBe('fmops-models');
  const names = Object.keys(await import('.')).sort();
  expect(names.filter(name => !name.endsWith('TranslationRef'))).toEqual([
    'DatasetFacetBlueprint',
    'ModelFacetBlueprint',
    'default',
    'kindIcons',
    'useTemplateObstacle',
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
  for (const card of [
    'Model',
    'Memory to serve',
    'Published results',
    'Lineage',
  ]) {
    expect(
      await screen.findByRole('heading', { name: card }),
    ).toBeInTheDocument();
  }
  const [model, license] = ['Model', 'Licence'].map(name =>
    screen.getByRole('heading', { name }),
  );
  expect(model.compareDocumentPosition(license)).toBe(
    Node.DOCUMENT_POSITION_FOLLOWING,
  );
  // versions are not known, so there is no card for them
  expect(screen.queryByText('Versions')).not.toBeInTheDocument();
});

it('puts its cards on the entity page of a dataset', async () => {
  show('/catalog/default/modeldataset/databricks-dolly-15k');
  for (const card of ['Dataset', 'Licence', 'Lineage']) {
    expect(
      await screen.findByRole('heading', { name: card }),
    ).toBeInTheDocument();
  }
});

it('tells of what is wrong with an entity', async () => {
  show('/catalog/default/foundationmodel/orphan');
  expect(await screen.findByText(/entity is not referenced/)).toBeVisible();
});
