import { waitFor } from '@testing-library/react';
import {
  attachMockApiFactory,
  mockApis,
  renderInTestApp,
} from '@backstage/frontend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import type {
  Workload,
  WorkloadStreamEvent,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import { fmopsWorkloadsApiRef } from '../api/fmopsWorkloadsApiRef';
import { TaskOutput } from '../output/TaskOutput';
import { endpointsRouteRef, runsRouteRef, templateRouteRef } from '../routes';
import { component } from './renderRuns';
import { ScriptedWorkloadsApi } from './ScriptedWorkloadsApi';

const project: Entity = {
  ...component,
  metadata: {
    ...component.metadata,
    annotations: {
      'backstage.io/source-template': 'template:default/tuning',
      'fmops.dev/form': '{"name":"support-tone","r":16}',
    },
  },
};

const output = {
  links: [
    { title: 'Watch the run', url: '/catalog/default/component/x/runs' },
    { title: 'Open the project', entityRef: 'component:default/support-tone' },
  ],
  text: [{ title: 'What happens next', content: 'Wait.' }],
};

/** Renders what a task has led to, for a user who may start tasks or not. */
export async function renderTaskOutput({ mayCreate = true } = {}) {
  const api = new ScriptedWorkloadsApi();
  renderInTestApp(<TaskOutput output={output} />, {
    mountedRoutes: {
      '/catalog/:namespace/:kind/:name': entityRouteRef,
      '/runs': runsRouteRef,
      '/endpoints': endpointsRouteRef,
      '/create/templates/:namespace/:templateName': templateRouteRef,
    },
    apis: [
      attachMockApiFactory(fmopsWorkloadsApiRef, api),
      catalogApiMock({ entities: [project] }),
      mockApis.permission({
        authorize: mayCreate ? AuthorizeResult.ALLOW : AuthorizeResult.DENY,
      }),
    ],
  });
  await waitFor(() => expect(api.streams).toHaveLength(1));
  return api.streams[0];
}

/** All that the backend knows is one workload, or none. */
export function snapshotOf(...workloads: Workload[]): WorkloadStreamEvent {
  return { type: 'snapshot', clusters: [], workloads };
}
