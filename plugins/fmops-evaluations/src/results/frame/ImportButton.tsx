import { LinkButton } from '@backstage/core-components';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { usePermission } from '@backstage/plugin-permission-react';
import { evaluationCreatePermission } from '@fmops/backstage-plugin-fmops-evaluations-common';
import { importRouteRef } from '../../routes';

/** The way to bring results in, for those who may. */
export function ImportButton({ query = '' }: { query?: string }) {
  const path = useRouteRef(importRouteRef)?.();
  const { allowed } = usePermission({
    permission: evaluationCreatePermission,
  });
  return path && allowed ? (
    <LinkButton variant="contained" color="primary" to={`${path}${query}`}>
      Import results
    </LinkButton>
  ) : null;
}
