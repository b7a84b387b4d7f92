import { createFrontendModule } from '@backstage/frontend-plugin-api';
import { renderTestApp } from '@backstage/frontend-test-utils';
import catalogPlugin from '@backstage/plugin-catalog/alpha';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import plugin, { ModelFacetBlueprint } from '..';
import { llama } from '../__testUtils__/models';

const CLEARED = 'example.com/cleared-for';

/** All that a company writes to have a facet of its own. */
const companyFacets = createFrontendModule({
  pluginId: 'fmops-models',
  extensions: [
    ModelFacetBlueprint.make({
      name: 'cleared-for',
      params: {
        id: 'clearedFor',
        title: 'Cleared for',
        field: `metadata.labels.${CLEARED}`,
        values: [{ value: 'customers', title: 'Customer data' }],
      },
    }),
  ],
});

const model = (name: string, clearedFor: string) =>
  llama(
    {},
    {
      name,
      title: name,
      labels: { [CLEARED]: clearedFor, 'fmops.dev/access': 'open' },
      annotations: { 'fmops.dev/sort-title-asc': name },
    },
  );

function show(path: string, extensions: Array<Record<string, boolean>> = []) {
  renderTestApp({
    features: [catalogPlugin, plugin, companyFacets],
    apis: [
      [
        catalogApiRef,
        catalogApiMock({
          entities: [model('one', 'customers'), model('two', 'nothing')],
        }),
      ],
    ],
    config: { app: { extensions } },
    initialRouteEntries: [path],
  });
}

it('adds a facet from outside, beside those of the plugin', async () => {
  show('/models');
  await userEvent.click(
    await screen.findByRole('checkbox', { name: 'Customer data 1' }),
  );
  expect(await screen.findByText('1 model')).toBeInTheDocument();
  expect(await screen.findByRole('link', { name: 'one' })).toBeInTheDocument();
  expect(screen.getByRole('group', { name: 'Access' })).toBeInTheDocument();
});

it('takes the facet from the URL', async () => {
  show('/models?clearedFor=nothing');
  expect(await screen.findByText('1 model')).toBeInTheDocument();
  expect(await screen.findByRole('link', { name: 'two' })).toBeInTheDocument();
});

it('lets configuration turn a facet off', async () => {
  show('/models', [{ 'model-facet:fmops-models/access': false }]);
  await screen.findByRole('group', { name: 'Cleared for' });
  expect(
    screen.queryByRole('group', { name: 'Access' }),
  ).not.toBeInTheDocument();
});
