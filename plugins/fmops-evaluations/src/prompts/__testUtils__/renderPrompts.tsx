import {
  attachMockApiFactory,
  mockApis,
  renderTestApp,
} from '@backstage/frontend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { catalogApiRef, entityRouteRef } from '@backstage/plugin-catalog-react';
import {
  catalogApiMock,
  createTestEntityPage,
} from '@backstage/plugin-catalog-react/testUtils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import type {
  FmopsEvaluationsApi,
  PromptsApi,
  SetsApi,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import { fmopsEvaluationsApiRef } from '../../api/fmopsEvaluationsApiRef';
import { playgroundPage } from '../../extensions/playground';
import { promptsPage } from '../../extensions/prompts';
import { promptEntityExtensions } from '../../extensions/promptsEntity';

/** Renders prompts or evaluation catalogs over a backend that knows some calls only. */
export function renderPrompts(
  options: {
    path?: string;
    /** Renders its page. */
    entity?: Entity;
    entities?: Entity[];
    catalog?: ReturnType<typeof catalogApiMock>;
    prompts?: Partial<PromptsApi>;
    sets?: Partial<SetsApi>;
    /** Names of permissions that the user does not have. */
    denied?: string[];
  } = {},
) {
  const { entity, entities = [], denied = [] } = options;
  const api: Pick<FmopsEvaluationsApi, 'prompts' | 'sets'> = {
    prompts: { versions: async () => [], ...options.prompts } as PromptsApi,
    sets: {
      list: async () => ({ items: [], total: 0 }),
      ...options.sets,
    } as SetsApi,
  };
  return renderTestApp({
    extensions: entity
      ? [
          createTestEntityPage({ entity }),
          playgroundPage,
          promptsPage,
          ...promptEntityExtensions,
        ]
      : [promptsPage, playgroundPage],
    initialRouteEntries: [options.path ?? (entity ? '/entity' : '/prompts')],
    ...(entity && {
      config: {
        app: {
          extensions: [
            { 'page:test/test-entity': { config: { path: '/entity' } } },
          ],
        },
      },
    }),
    mountedRoutes: entity
      ? {}
      : { '/catalog/:namespace/:kind/:name': entityRouteRef },
    apis: [
      attachMockApiFactory(fmopsEvaluationsApiRef, api as FmopsEvaluationsApi),
      attachMockApiFactory(
        catalogApiRef,
        options.catalog ?? catalogApiMock({ entities }),
      ),
      mockApis.permission({
        authorize: ({ permission: { name } }) =>
          denied.includes(name) ? AuthorizeResult.DENY : AuthorizeResult.ALLOW,
      }),
      mockApis.identity({
        userEntityRef: 'user:default/guest',
        ownershipEntityRefs: [
          'user:default/guest',
          'group:default/language-team',
        ],
      }),
    ],
  });
}
