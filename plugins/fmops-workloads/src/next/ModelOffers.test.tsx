import { screen } from '@testing-library/react';
import { mockApis, renderInTestApp } from '@backstage/frontend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { templateRouteRef } from '../routes';
import { ModelOffers } from './ModelOffers';

const template = (name: string, stage: string, purpose: string): Entity => ({
  apiVersion: 'scaffolder.backstage.io/v1beta3',
  kind: 'Template',
  metadata: {
    ...{ name, namespace: 'default', title: `Do ${name}` },
    annotations: { 'fmops.dev/stage': stage },
  },
  spec: {
    type: 'service',
    parameters: {
      properties: {
        model: {
          'ui:field': 'FmopsModelPicker',
          'ui:options': { for: purpose },
        },
      },
    },
  },
});

const model: Entity = {
  apiVersion: 'fmops.dev/v1alpha1',
  kind: 'FoundationModel',
  metadata: { name: 'hosted', namespace: 'default' },
  spec: {
    ...{ type: 'base', owner: 'group:default/a', lifecycle: 'production' },
    ...{ provider: 'Acme', access: 'proprietary', modality: 'text' },
    license: { id: 'x', commercialUse: 'yes' },
  },
};

it('offers what can be done with a model, and nothing else', async () => {
  renderInTestApp(<ModelOffers model={model} />, {
    mountedRoutes: {
      '/create/templates/:namespace/:templateName': templateRouteRef,
    },
    apis: [
      catalogApiMock({
        entities: [
          template('serving', 'serving', 'serving'),
          template('judging', 'evaluation', 'calling'),
        ],
      }),
      mockApis.permission({ authorize: AuthorizeResult.ALLOW }),
    ],
  });
  const link = await screen.findByRole('link', { name: 'Do judging' });
  const url = new URL(link.getAttribute('href')!, 'http://portal');
  expect(url.pathname).toBe('/create/templates/default/judging');
  expect(JSON.parse(url.searchParams.get('formData')!)).toEqual({
    model: 'foundationmodel:default/hosted',
  });
  expect(screen.queryByText('Do serving')).not.toBeInTheDocument();
});
