import {
  attachMockApiFactory,
  mockApis,
  renderInTestApp,
} from '@backstage/frontend-test-utils';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import type { Workload } from '@fmops/backstage-plugin-fmops-workloads-common';
import { fmopsWorkloadsApiRef } from '../api/fmopsWorkloadsApiRef';
import { TryButton } from '../endpoint/TryButton';
import { playgroundRouteRef } from '../routes';
import { component } from './renderRuns';
import { ScriptedWorkloadsApi } from './ScriptedWorkloadsApi';
import { anEndpoint } from './workloads';

/** An endpoint that can be asked. */
export const ready = anEndpoint({
  kubernetesId: 'support-tone',
  ref: { namespace: 'team-language' },
});

/** Renders the button, over a catalog with the component of the endpoint. */
export function renderTryButton(
  options: {
    workload?: Workload;
    type?: string;
    allowed?: boolean;
    hasPlayground?: boolean;
  } = {},
) {
  const {
    workload = ready,
    type = 'model-endpoint',
    allowed = true,
    hasPlayground = true,
  } = options;
  const entity = { ...component, spec: { ...component.spec, type } };
  const authorize = jest.fn(() =>
    allowed ? AuthorizeResult.ALLOW : AuthorizeResult.DENY,
  );
  const catalog = catalogApiMock({ entities: [entity] });
  const looked = jest.spyOn(catalog, 'getEntityByRef');
  renderInTestApp(
    <>
      <TryButton workload={workload} />
      <output>shown</output>
    </>,
    {
      mountedRoutes: hasPlayground ? { '/playground': playgroundRouteRef } : {},
      apis: [
        attachMockApiFactory(fmopsWorkloadsApiRef, new ScriptedWorkloadsApi()),
        catalog,
        mockApis.permission({ authorize }),
      ],
    },
  );
  return { authorize, looked };
}
