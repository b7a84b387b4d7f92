import { renderTestApp } from '@backstage/frontend-test-utils';
import catalogPlugin from '@backstage/plugin-catalog/alpha';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { screen, within } from '@testing-library/react';
import { german } from '@fmops/frontend-test-utils';
import plugin from '..';
import { llama } from '../__testUtils__/models';

it('serves the Models page in German', async () => {
  const model = llama({}, { labels: { 'fmops.dev/task': 'text-generation' } });
  renderTestApp({
    features: [catalogPlugin, plugin],
    apis: [[catalogApiRef, catalogApiMock({ entities: [model] })]],
    config: german,
    initialRouteEntries: ['/models'],
  });
  expect(await screen.findByText('1 Modell')).toBeInTheDocument();
  expect(screen.getByLabelText('Modelle suchen')).toBeInTheDocument();

  const tasks = await screen.findByRole('group', { name: 'Aufgabe' });
  expect(
    within(tasks).getByRole('checkbox', { name: 'Textgenerierung 1' }),
  ).toBeInTheDocument();

  const card = within(await screen.findByRole('list', { name: 'Modelle' }));
  expect(card.getByText('Meta · Feingetunt · Zugangsbeschränkt')).toBeVisible();
});
