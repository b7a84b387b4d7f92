import { act, screen } from '@testing-library/react';
import {
  attachMockApiFactory,
  mockApis,
  renderTestApp,
} from '@backstage/frontend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { NotImplementedError } from '@backstage/errors';
import type { ExtensionDefinition } from '@backstage/frontend-plugin-api';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import {
  catalogApiMock,
  createTestEntityPage,
} from '@backstage/plugin-catalog-react/testUtils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import type {
  FmopsEvaluationsApi,
  PlaygroundEvent,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import { fmopsEvaluationsApiRef } from '../../api/fmopsEvaluationsApiRef';
import { playgroundPage } from '../../extensions/playground';
import { ScriptedPlayground, type AskedAnswer } from './ScriptedPlayground';

const NO_PROMPTS: FmopsEvaluationsApi['prompts'] = {
  versions: async () => [],
  version: async () => {
    throw new NotImplementedError('No prompt is part of this test');
  },
  render: async () => {
    throw new NotImplementedError('No prompt is part of this test');
  },
};

/** Renders extensions of the playground in an app whose backend is scripted by the test. */
export function renderPlayground(
  options: {
    path?: string;
    extensions?: ExtensionDefinition[];
    entity?: Entity;
    entities?: Entity[];
    playground?: ScriptedPlayground;
    api?: Partial<FmopsEvaluationsApi>;
    /** Names of permissions that the user does not have. */
    denied?: string[];
  } = {},
) {
  const {
    path = '/playground',
    extensions = [playgroundPage],
    playground = new ScriptedPlayground(),
    entity,
    denied = [],
  } = options;
  const api: Partial<FmopsEvaluationsApi> = {
    playground,
    prompts: NO_PROMPTS,
    ...options.api,
  };
  const app = renderTestApp({
    extensions: [
      ...(entity ? [createTestEntityPage({ entity })] : []),
      ...extensions,
    ],
    initialRouteEntries: [path],
    mountedRoutes: entity
      ? {}
      : { '/catalog/:namespace/:kind/:name': entityRouteRef },
    apis: [
      attachMockApiFactory(fmopsEvaluationsApiRef, api as FmopsEvaluationsApi),
      catalogApiMock({ entities: options.entities ?? [] }),
      mockApis.permission({
        authorize: ({ permission: { name } }) =>
          denied.includes(name) ? AuthorizeResult.DENY : AuthorizeResult.ALLOW,
      }),
      mockApis.identity({ userEntityRef: 'user:default/guest' }),
    ],
  });
  return { playground, unmount: app.unmount };
}

/** Sends events, and waits until they are drawn. */
export async function answer(
  asked: AskedAnswer,
  events: readonly PlaygroundEvent[],
) {
  await act(async () => {
    events.forEach(event => asked.send(event));
    const last = events.at(-1);
    if (last?.type === 'end' || last?.type === 'error') asked.end();
    await new Promise(drawn => requestAnimationFrame(drawn));
    await new Promise(drawn => requestAnimationFrame(drawn));
  });
}

/** What is shown of the answers, in the order of the endpoints. */
export const shownAnswers = () => screen.getAllByTestId('answer');
