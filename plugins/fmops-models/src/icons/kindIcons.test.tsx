import { renderInTestApp } from '@backstage/frontend-test-utils';
import { DefaultEntityPresentationApi } from '@backstage/plugin-catalog';
import {
  EntityRefLink,
  entityPresentationApiRef,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { screen } from '@testing-library/react';
import { dolly } from '../__testUtils__/datasets';
import { llama } from '../__testUtils__/models';
import { kindIcons } from './kindIcons';

it.each([llama(), dolly()])('stands before links to $kind', async entity => {
  const presentation = DefaultEntityPresentationApi.create({
    catalogApi: catalogApiMock({ entities: [entity] }),
    kindIcons,
  });
  renderInTestApp(<EntityRefLink entityRef={entity} />, {
    apis: [[entityPresentationApiRef, presentation]],
    mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
  });
  const link = await screen.findByRole('link', { name: /Llama|Dolly/ });
  expect(link.querySelector('svg')).toBeInTheDocument();
});
