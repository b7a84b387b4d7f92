import useAsync from 'react-use/lib/useAsync';
import { LinkButton } from '@backstage/core-components';
import { useApi } from '@backstage/core-plugin-api';
import { useRouteRef, useTranslationRef } from '@backstage/frontend-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { usePermission } from '@backstage/plugin-permission-react';
import {
  endpointInvokePermission,
  type Workload,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import { useEntityOf } from '../assignment/useEntityOf';
import { playgroundRouteRef } from '../routes';
import { endpointTranslationRef } from './messages';

/** The way to ask an endpoint something, where the portal has a playground and the user may ask. */
export function TryButton({ workload }: { workload: Workload }) {
  const playground = useRouteRef(playgroundRouteRef)?.();
  const { allowed } = usePermission({ permission: endpointInvokePermission });
  const isServing = ['Ready', 'Degraded'].includes(workload.state);
  return playground && allowed && isServing && !workload.deletedAt ? (
    <TryLink workload={workload} playground={playground} />
  ) : null;
}

function TryLink(props: { workload: Workload; playground: string }) {
  const { workload, playground } = props;
  const { t } = useTranslationRef(endpointTranslationRef);
  const catalog = useApi(catalogApiRef);
  const endpoint = useEntityOf([workload])(workload);
  // Playgrounds know endpoints by their type
  const { value: entity } = useAsync(
    async () => endpoint && catalog.getEntityByRef(endpoint),
    [catalog, endpoint],
  );
  return entity && entity.spec?.type === 'model-endpoint' && endpoint ? (
    <LinkButton
      variant="outlined"
      color="primary"
      to={`${playground}?${new URLSearchParams({ endpoint })}`}
    >
      {t('page.try')}
    </LinkButton>
  ) : null;
}
