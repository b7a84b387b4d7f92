import { act, screen } from '@testing-library/react';
import {
  attachMockApiFactory,
  mockApis,
  renderTestApp,
  type TestAppOptions,
} from '@backstage/frontend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import {
  catalogApiMock,
  createTestEntityPage,
} from '@backstage/plugin-catalog-react/testUtils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import type { ExtensionDefinition } from '@backstage/frontend-plugin-api';
import { fmopsWorkloadsApiRef } from '../api/fmopsWorkloadsApiRef';
import { ScriptedWorkloadsApi } from './ScriptedWorkloadsApi';

/** A component that carries the Runs tab. */
export const component: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: {
    name: 'support-tone',
    namespace: 'default',
    annotations: { 'backstage.io/kubernetes-id': 'support-tone' },
  },
  spec: { type: 'model-training', owner: 'language-team' },
  relations: [{ type: 'ownedBy', targetRef: 'group:default/language-team' }],
};

/** Puts the page of the entity where there is room for pages below it. */
export const ENTITY_PATH = '/entity';
const ENTITY_CONFIG = {
  app: {
    extensions: [
      { 'page:test/test-entity': { config: { path: ENTITY_PATH } } },
    ],
  },
};

/** Renders extensions in an app whose backend is scripted by the test. */
export function renderRuns(options: {
  extensions: ExtensionDefinition[];
  entity?: Entity;
  path?: string;
  /** Names of permissions that the user does not have. */
  denied?: string[];
  config?: TestAppOptions['config'];
}) {
  const { extensions, entity, path = '/', denied = [] } = options;
  const {
    config = entity && path === ENTITY_PATH ? ENTITY_CONFIG : undefined,
  } = options;
  const api = new ScriptedWorkloadsApi();
  const permission = mockApis.permission({
    authorize: ({ permission: { name } }) =>
      denied.includes(name) ? AuthorizeResult.DENY : AuthorizeResult.ALLOW,
  });
  const page = entity ? [createTestEntityPage({ entity })] : [];
  renderTestApp({
    extensions: [...page, ...extensions],
    initialRouteEntries: [path],
    config,
    mountedRoutes: entity
      ? {}
      : { '/catalog/:namespace/:kind/:name': entityRouteRef },
    apis: [
      attachMockApiFactory(fmopsWorkloadsApiRef, api),
      catalogApiMock({ entities: [component] }),
      permission,
      mockApis.identity({
        userEntityRef: 'user:default/guest',
        ownershipEntityRefs: ['group:default/language-team'],
      }),
    ],
  });
  return api;
}

/** Speaks through a stream, inside `act`. */
export async function say(speak: () => void) {
  await act(async () => speak());
}

/** Pretends that the browser hides or shows the page. */
export async function setVisibility(visibility: 'visible' | 'hidden') {
  Object.defineProperty(document, 'visibilityState', {
    value: visibility,
    configurable: true,
  });
  await say(() => {
    document.dispatchEvent(new Event('visibilitychange'));
  });
}

/** Names of the runs in the order in which they are listed. */
export function listedRuns(): string[] {
  return screen
    .getAllByTestId('run-row')
    .map(row => row.getAttribute('data-run') ?? '');
}
